import { wordList } from './format';

/** Sentences about work on the sheets that met another person's. */

/** `cells`: "Plan F12 (antes decía «2»)". */
export const leftAsTheyWere = (cells: readonly string[]): string =>
  `Alguien movió la hoja en el mismo segundo. Lo suyo quedó escrito; revise ${wordList(cells)}.`;

export const leftCell = (place: string, before: string): string =>
  before === '' ? `${place} (antes estaba vacía)` : `${place} (antes decía «${before}»)`;

export const alreadyFiled =
  'Ese reporte ya había quedado escrito en la hoja. Los cambios que hizo después no se guardaron: hágalos allá.';

export const copyName = (sheet: string): string => `Copia de ${sheet}`;

/** By the action that broke off. */
const NAMES: { readonly [action: string]: string } = {
  applyStructure: '«Estructurar la matriz»',
  refresh: '«Actualizar»',
  copySheets: 'La copia de las hojas',
  fileReport: 'Un reporte',
  applyFix: 'Un arreglo',
  applyAddToPlan: 'Un cambio del plan',
  stepEvidence: 'La anotación de un paso',
  publish: 'Una publicación',
  share: 'Compartir un documento',
  undo: 'Deshacer un cambio',
};

/** Some go on only when they are asked again; the others are completed by whatever is done next. */
export const unfinished = (action: string, goesOn: 'asked again' | 'next'): string =>
  `${NAMES[action] ?? 'Un cambio'} quedó a medias: ${
    goesOn === 'asked again' ? 'hágalo otra vez y se completa' : 'se completa con lo próximo que guarde'
  }.`;

export const twoCopies =
  'Otra copia de Matriz Participa ya escribe en este libro. Si las dos escriben, los códigos se repiten: siga solo con una.';

export const usingThis = 'Listo: desde ahora solo esta copia de Matriz Participa escribe en el libro.';

export const sheetGone =
  'Alguien cambió el nombre de esa hoja o la borró. Actualice el panel y revise antes de copiarla.';
