import { counted } from './format';

/** Sentences of the support for FURAG, the yearly form of the national government. */
export const FURAG_WORDS = {
  title: 'Soporte para FURAG',
  description:
    'Qué responden los datos a cada pregunta de participación de FURAG, en qué filas, con qué evidencia y qué falta.',
  intro:
    'Para cada pregunta: qué muestran los datos del libro, en qué filas está, dónde está la evidencia y qué falta. Es una propuesta: la entidad revisa y decide qué reporta.',
  keyFigures: 'Cifras del soporte',
  keyQuestions: 'preguntas con datos en el libro',
  keyOptions: 'opciones con datos',
  keyLinks: 'preguntas con datos y todos sus enlaces',
  listTitle: 'Compare la lista con el formulario oficial',
  list: (listYear: number | null, year: number | null, sheet: string): string =>
    [
      listYear === null ? 'Las preguntas no dicen su vigencia.' : `Las preguntas son de la vigencia ${listYear}.`,
      ...(listYear !== null && year !== null && listYear !== year
        ? [`Este libro es de la vigencia ${year}: el formulario pudo cambiar.`]
        : []),
      `Están resumidas en palabras nuestras. Corríjalas o agregue las suyas en la hoja «${sheet}».`,
    ].join(' '),
  summaryTitle: 'Resumen',
  summary: 'Por pregunta: opciones con datos y qué falta',
  answersTitle: 'Respuestas, pregunta por pregunta',
  answersIntro:
    '«Hay datos»: las filas lo muestran. «En parte»: unas filas lo muestran y otras deberían. «Sin datos»: si se hizo, regístrelo en el libro; si no se hizo, no lo marque. Los grupos y los temas se reconocen por las palabras con que están escritos.',
  question: 'Pregunta',
  named: (code: string, question: string): string => `${code}. ${question}`,
  options: 'Opciones con datos',
  missing: 'Qué falta',
  option: 'Opción',
  answer: 'Respuesta',
  rows: 'Filas que lo muestran',
  evidence: 'Evidencia o publicación',
  states: {
    shown: '☑ Hay datos',
    partly: '☐ En parte',
    noRows: '☐ Sin datos',
    byHand: '☐ Lo dice la entidad',
  },
  noPlan: 'El plan publicado no está en Publicaciones',
  lacking: (rows: string): string => `\nFaltan: ${rows}`,
  missingParts: (options: number, partly: number, links: number): string =>
    [
      ...(options > 0 ? [counted(options, 'opción sin datos', 'opciones sin datos')] : []),
      ...(partly > 0 ? [counted(partly, 'opción en parte', 'opciones en parte')] : []),
      ...(links > 0 ? [counted(links, 'fila sin enlace', 'filas sin enlace')] : []),
    ].join('\n') || 'Nada',
  missingAnswer: 'La responde la entidad',
  boxTitle: 'Respuesta que debe escribir la entidad',
  box: 'Ninguna tabla del libro la responde. Escriba la respuesta, las filas o documentos en que se apoya y el enlace.',
};
