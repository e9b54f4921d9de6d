import { plainNumber, wordList } from './format';

/** Plain texts for the items of the entity's Menú Participa, made from the workbook, and what the entity must add. */

/** The six sections: title, and what no table holds of it. */
export const sections = {
  diagnosis: ['Diagnóstico e identificación de problemas', 'los temas de interés y las herramientas de evaluación'],
  formulation: ['Planeación y presupuesto participativo', 'qué parte del presupuesto decide la ciudadanía'],
  consultation: ['Consulta ciudadana', 'el resumen de lo consultado y cómo se evaluó'],
  collaboration: ['Colaboración e innovación abierta', 'los criterios y el plan de trabajo de las propuestas elegidas'],
  accountability: ['Rendición de cuentas', 'la estrategia anual de rendición de cuentas'],
  oversight: ['Control social', 'cómo apoya la entidad a las veedurías'],
} as const;
export const toWrite = (what: string): string => `Escriba ${what}.`;
export const noActivities = 'El plan no tiene actividades de esta sección; dígalo así o agréguelas. ';

export const menu = 'Qué es el Menú Participa';
export const about = (entity: string | null): string =>
  `En este menú ${entity === null ? 'la entidad' : entity} publica cómo participar en sus decisiones y qué pasa con lo que la gente propone. Tiene seis secciones: ${Object.values(
    sections,
  )
    .map(([title]) => title)
    .join('; ')}. Para participar, busque una actividad en el calendario y asista, o escriba a la entidad.`;
export const entity = 'en Configuración el nombre de la entidad';
export const contact = 'Cómo escribir';
export const contactLacks = 'en Configuración el correo institucional y la dirección del Menú Participa';
export const spaces = 'Mecanismos y espacios';
export const bodies = 'Espacios e instancias';
export const channels = 'Canales';
export const spacesLack = 'en el Plan el espacio y los canales de cada actividad';
export const strategy = 'Estrategia de participación';
export const plan = (activities: number, groups: readonly string[]): string =>
  `Actividades del plan: ${plainNumber(activities)}. Grupos invitados: ${groups.length === 0 ? 'ninguno' : wordList(groups)}.`;
export const strategyLacks = 'en Publicaciones el enlace público del plan';
export const calendar = 'Calendario';
export const calendarLacks = 'en el Plan las actividades y sus fechas';
export const calls = 'Convocatorias';
export const callsLack = 'en el Plan los medios de convocatoria de las próximas actividades';
export const results = 'Informes de resultados';
export const resultsLack = 'en Publicaciones el enlace público del informe';

export const named = (name: string, text: string): string => `${name}: ${text}`;
export const activity = (when: readonly string[], name: string, groups: readonly string[]): string =>
  `• ${when.join(' a ')}: ${name}.${groups.length === 0 ? '' : ` Con ${wordList(groups)}.`}`;
export const everyone = 'todos los grupos';
export const callBy = (media: readonly string[]): string => ` Se convoca por ${wordList(media)}.`;
export const result = 'Resultado';
export const see = 'Ver';
export const proposed = 'Se propuso';
export const commitment = 'Compromiso';
export const budget = 'Presupuesto ejecutado';
export const decided = (text: string, state: string): string => `${text} (${state})`;
export const more = (left: number): string => `Y ${plainNumber(left)} más en el informe de resultados.`;
