import { pesos, plainNumber } from './format';

/** Every sentence of the participation plan. */

export const commentsTitle = 'Plan de participación ciudadana: versión para comentarios';
export const adjustedTitle = 'Plan de participación ciudadana ajustado';

export const purpose = (year: number | null): string =>
  `Este plan dice en qué puede participar la ciudadanía${year === null ? '' : ` en ${year}`}, con quién, cuándo y por qué medio.`;
export const keyActivities = (count: number): string =>
  count === 1 ? 'actividad para participar' : 'actividades para participar';
export const keyPhases = 'fases de la gestión con alguna actividad';
export const keyBudget = 'presupuesto conocido';

export const commentTitle = 'Diga qué piensa de este plan';
export const commentUntil = (day: string): string => `La entidad recibe comentarios hasta el ${day}. `;
export const boxUntil =
  'Escriba hasta cuándo se reciben comentarios: en la hoja Publicaciones, una fila de tipo «Plan para comentarios» con su «Comentarios hasta».';

export const remarksTitle = 'Qué se dijo del plan y qué cambió';
export const wereOpenUntil = (day: string): string => `El plan estuvo abierto a comentarios hasta el ${day}. `;
export const remarkCount = (count: number): string =>
  count === 0 ? 'No se recibieron observaciones al plan.' : `Observaciones recibidas: ${plainNumber(count)}.`;

export const audienceTitle = 'A quiénes va dirigido';
export const activitiesTitle = 'Actividades para participar';
export const timelineTitle = 'Cronograma';
export const timelineSummary = (year: number): string => `Días de cada actividad en los meses de ${year}`;

export const coverageTitle = 'Quiénes participan en cada fase';
export const coverageIntro = 'Cada casilla dice cuántas actividades del plan nombran al grupo en esa fase.';

export const strategyTitle = 'Capacitación y comunicación';
export const none = 'El plan todavía no tiene actividades de esta clase.';
export const teamTitle = 'Equipo y responsabilidades';

export const budgetTitle = 'Recursos y presupuesto';
export const budget = (total: number, known: number, all: number): string =>
  known === 0
    ? 'Ninguna actividad dice todavía su presupuesto.'
    : `El presupuesto conocido suma ${pesos(total)}. Actividades que lo dicen: ${plainNumber(known)} de ${plainNumber(all)}.`;

export const outcomesTitle = 'Cómo se contarán los resultados';
export const outcomesIntro =
  'Después de cada actividad, el área que la hizo entrega un reporte. Con los reportes se hace el informe de resultados, que dice qué propuso la gente y qué pasó.';
export const boxOutcomes =
  'Escriba cómo y cuándo se contarán los resultados: en la hoja Plan, una actividad de clase «Rendición de cuentas» o «Comunicación externa».';
