import type { ColumnMatch, Doubt, ImportFailure, Repair } from '../../intake/import';
import { counted, plainNumber, quoted, wordList } from './format';

/** Why a column of the source was taken as one of ours. */
export function mappingReason(reason: ColumnMatch['reason']): string {
  switch (reason) {
    case 'heading':
      return 'Tiene el mismo título.';
    case 'alias':
      return 'Es otro nombre de la misma columna.';
    case 'similar':
      return 'El título se parece: revise que sea esta columna.';
  }
}

/** What was put right while reading. */
export function repairSentence(repair: Repair): string {
  switch (repair.code) {
    case 'joinedSplitRow':
      return `La fila venía partida en ${counted(repair.sourceRows.length, 'pedazo', 'pedazos')} (filas ${wordList(
        repair.sourceRows.map(plainNumber),
      )} del original) y se unió.`;
    case 'droppedPageFooter':
      return `Se quitó el pie de página de la fila ${plainNumber(repair.sourceRow)} del original.`;
    case 'droppedRepeatedHeading':
      return `Se quitó el encabezado repetido en la fila ${plainNumber(repair.sourceRow)} del original.`;
    case 'repeatedParent':
      return `La casilla ${quoted(repair.column)} venía en blanco, como en las celdas combinadas, y se llenó con el dato de la fila de arriba.`;
  }
}

/** What a person has to look at, and how. */
export function doubtSentence(doubt: Doubt): string {
  switch (doubt.code) {
    case 'stepNotRecognised':
      return 'No se reconoció a qué paso de la política corresponde. Escriba el número en «Paso», o déjelo en blanco.';
    case 'noStepRecognised':
      return `${doubt.rows === 1 ? 'La fila no' : `Ninguna de las ${plainNumber(doubt.rows)} filas`} corresponde a un paso de la política de participación. Verifique que sea la matriz correcta.`;
    case 'ambiguousJoin':
      return doubt.joined
        ? `Se unió con la fila ${plainNumber(doubt.sourceRow)} del original, pero podrían ser dos filas. Léala completa.`
        : `Puede ser la continuación de la fila anterior, partida en la fila ${plainNumber(doubt.sourceRow)} del original. Lea las dos.`;
    case 'totalRowSkipped':
      return `La fila ${plainNumber(doubt.sourceRow)} del original parece un total y no se tomó. Si es una actividad, agréguela.`;
    case 'extraCells':
      return `En la fila ${plainNumber(doubt.sourceRow)} del original hay texto en columnas sin título: ${quoted(doubt.text)}. No se tomó; cópielo si hace falta.`;
    case 'looseText':
      return `La fila ${plainNumber(doubt.sourceRow)} del original, ${quoted(doubt.text)}, no parece de la tabla y no se tomó. Si lo es, cópiela en su casilla.`;
    case 'onlyActivity':
      return 'Solo tiene la actividad. Si es el título de un grupo de filas, bórrela; si no, complete las demás casillas.';
    case 'noActivity':
      return 'No tiene actividad. Escríbala: sin ella la fila no se tiene en cuenta.';
    case 'formulaText':
      return `La casilla ${quoted(doubt.column)} empieza con «=», como una fórmula. Quedó como texto y no se calcula: escriba en ella lo que debía decir.`;
    case 'loneQuote':
      return `La casilla ${quoted(doubt.column)} trae una comilla sin su pareja. Quedó tal como venía: revise que el texto esté completo.`;
    case 'secondTable':
      return `En la fila ${plainNumber(doubt.sourceRow)} del original empieza otra tabla, que no se leyó. Si la necesita, péguela aparte.`;
  }
}

/** Why nothing could be read, then what to do about it. */
export function failureSentence(failure: ImportFailure): string {
  switch (failure.code) {
    case 'emptySource':
      return say(
        'No hay nada que leer: el texto o la hoja está en blanco.',
        'Copie la tabla con sus títulos y péguela de nuevo.',
      );
    case 'noHeading':
      return say(
        'No se encontró la fila de títulos de la matriz.',
        'Incluya los títulos de las columnas: por lo menos «Actividad de gestión» y otro más, como «Meta» o «Responsable». Si copió de un PDF, péguelo primero en una hoja de cálculo para que cada dato quede en su columna.',
      );
    case 'noRows':
      return say(
        `Después de los títulos (fila ${plainNumber(failure.headerRow)}) no hay ninguna fila.`,
        'Copie la tabla completa, con las filas que están debajo de los títulos.',
      );
    case 'tooManyRows':
      return say(
        `La tabla tiene ${plainNumber(failure.rows)} filas y se pueden leer hasta ${plainNumber(failure.limit)}.`,
        'Divídala y léala por partes, o revise que no haya seleccionado filas de más.',
      );
    case 'cellTooLong':
      return say(
        `Una casilla de la fila ${plainNumber(failure.sourceRow)} tiene más de ${plainNumber(failure.limit)} caracteres, que no caben en una hoja de cálculo.`,
        'Acorte ese texto o repártalo en varias filas.',
      );
    case 'looksLikeHtml':
      return say(
        'El archivo es una página web, no una tabla.',
        'Abra la página, copie la tabla y péguela, o descárguela como hoja de cálculo o CSV.',
      );
    case 'binarySource':
      return say(
        'El archivo no es de texto.',
        'Si es de Excel, ábralo como .xlsx; si es un PDF o un documento de Word, copie la tabla y péguela.',
      );
  }
}

function say(happened: string, remedy: string): string {
  return `${happened} ${remedy}`;
}

/** Why the matrix could not be taken in, and what to do. */
export function sourceSentence(
  problem: ImportFailure | { readonly code: 'noSuchSheet'; readonly name: string },
): string {
  return problem.code === 'noSuchSheet'
    ? `El libro no tiene una hoja llamada ${quoted(problem.name)}. Revise el nombre en las pestañas.`
    : failureSentence(problem);
}
