/** Titles of the items of the entity's Menú Participa, and what only the entity can write there. */

/** The six sections, in the menu's order. */
export const SECTIONS = {
  diagnosis: [
    'Diagnóstico e identificación de problemas',
    'Escriba los temas de interés y las herramientas de evaluación.',
  ],
  formulation: ['Planeación y presupuesto participativo', 'Escriba qué parte del presupuesto decide la ciudadanía.'],
  consultation: ['Consulta ciudadana', 'Escriba el resumen de lo consultado y cómo se evaluó.'],
  collaboration: [
    'Colaboración e innovación abierta',
    'Escriba los criterios y el plan de trabajo de las propuestas elegidas.',
  ],
  accountability: ['Rendición de cuentas', 'Escriba la estrategia anual de rendición de cuentas.'],
  oversight: ['Control social', 'Escriba cómo apoya la entidad a las veedurías.'],
} as const;

export const menu = 'Qué es el Menú Participa';
export const about = (entity: string, sections: readonly string[]): string =>
  `Aquí publica ${entity} cómo participar en sus decisiones y qué pasa con lo que la gente propone. Secciones: ${sections.join('; ')}. Para participar, asista a una actividad del calendario o escriba a la entidad.`;
export const entity = 'la entidad';
export const contact = 'Cómo escribir';
export const spaces = 'Mecanismos y espacios';
export const spacesLack = 'Escriba en el Plan el espacio y los canales de cada actividad.';
export const strategy = 'Estrategia de participación';
export const calendar = 'Calendario';
export const calendarLacks = 'Escriba en el Plan las actividades y sus fechas.';
export const calls = 'Convocatorias';
export const callsLack = 'Escriba en el Plan los medios de convocatoria de las próximas actividades.';
export const results = 'Informes de resultados';
export const linkLacks = 'Escriba en Publicaciones el enlace público.';
export const activitiesLack = 'Diga si no hubo actividades de esta sección, o agréguelas al Plan.';

export const both = (one: string, other: string): string => `${one} ${other}`;
export const more = 'Hay más en los documentos publicados.';
export const item = (text: string): string => `• ${text}`;
export const named = (name: string, text: string): string => `${name}: ${text}`;
