import { counted } from './format';

/** Sentences of the support for FURAG, the yearly form of the national government. */

export const title = 'Soporte para FURAG';
export const description = 'Qué responde el libro a las preguntas de FURAG y qué falta.';
export const intro =
  'Qué muestran los datos para cada pregunta, en qué filas y con qué evidencia. Es una propuesta: la entidad decide qué reporta.';
export const keyQuestions = 'preguntas con datos';
export const keyOptions = 'opciones con datos';
export const listTitle = 'Compare con el formulario oficial';
export const listOf = (listed: number | null, year: number | null, sheet: string): string =>
  `${listed === null ? '' : `Preguntas de la vigencia ${listed}, resumidas en palabras nuestras. `}${
    listed === null || year === null || listed === year ? '' : `El libro es de ${year}: pueden haber cambiado. `
  }Corríjalas o agregue otras en la hoja «${sheet}».`;
export const summaryTitle = 'Resumen';
export const question = 'Pregunta';
export const named = (code: string | null, name: string): string => (code === null ? name : `${code}. ${name}`);
export const answersTitle = 'Respuestas';
export const answersIntro =
  '«En parte»: unas filas lo muestran y otras deberían. «Sin datos»: si se hizo, regístrelo; si no, no lo marque. Los temas y los grupos se reconocen por sus palabras: revíselos.';
export const options = 'Con datos';
export const option = 'Opción';
export const answer = 'Respuesta';
export const rows = 'Filas que lo muestran';
export const states = {
  shown: '☑ Hay datos',
  partly: '☐ En parte',
  noRows: '☐ Sin datos',
  byHand: '☐ Lo dice la entidad',
};
export const noPlan = 'El plan no está en Publicaciones';
export const lacking = (names: string): string => `\nFaltan: ${names}`;
export const missingParts = (without: number, partly: number, links: number): string =>
  [
    ...(without > 0 ? [counted(without, 'opción sin datos', 'opciones sin datos')] : []),
    ...(partly > 0 ? [counted(partly, 'opción en parte', 'opciones en parte')] : []),
    ...(links > 0 ? [counted(links, 'fila sin enlace', 'filas sin enlace')] : []),
  ].join('\n');
export const byEntity = 'La responde la entidad';
export const box = 'Escriba la respuesta, en qué filas o documentos se apoya y su enlace.';
