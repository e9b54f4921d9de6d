import type { StructurePlan } from '../../tables/structure';
import { counted, quoted, wordList } from './format';

/** What structuring will do (or has done), one sentence per kind of change. */
export function structureSentences(plan: StructurePlan): readonly string[] {
  const sentences: string[] = [];
  if (plan.createdSheets.length > 0) {
    sentences.push(
      `${counted(plan.createdSheets.length, 'hoja nueva', 'hojas nuevas')}: ${wordList(plan.createdSheets)}.`,
    );
  }
  for (const { sheet, headings } of plan.addedColumns) {
    sentences.push(
      `En ${quoted(sheet)}, ${counted(headings.length, 'columna nueva', 'columnas nuevas')}: ${wordList(headings)}.`,
    );
  }
  if (plan.rowsWritten > 0) sentences.push(`${counted(plan.rowsWritten, 'fila', 'filas')} en la Matriz.`);
  if (plan.rowsAlreadyThere > 0) {
    const rows = counted(plan.rowsAlreadyThere, 'fila ya estaba', 'filas ya estaban');
    sentences.push(`${rows} en la Matriz y no se ${plan.rowsAlreadyThere === 1 ? 'repite' : 'repiten'}.`);
  }
  return sentences.length === 0 ? ['El libro ya tiene todo: no hay nada que cambiar.'] : sentences;
}
