import { movedPackage, type SheetMove } from './move-package';
import { openXlsx, type XlsxFile } from './open';
import { saveXlsx } from './save';
import { writeZip } from './zip-write';

/** Lines that a person put in, took out or carried on the grid. */

export { LineMoveError } from './move-package';

/** The workbook as a file after the moves; what was changed since it was opened is in it. Throws `LineMoveError`. */
export function moveLines(file: XlsxFile, moves: readonly SheetMove[]): Uint8Array {
  return moves.reduce((bytes, each) => writeZip(movedPackage(openXlsx(bytes, file.book).source, each)), saveXlsx(file));
}
