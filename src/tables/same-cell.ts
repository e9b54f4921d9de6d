import type { Cell } from './cell';
import type { CellInput } from './changes';

/** A number computed twice may come back from a file with its last digit rounded. */
const NUMBER_TOLERANCE = 1e-12;

/** True when writing the cell would change nothing. */
export function sameCell(wanted: CellInput | undefined, found: Cell | undefined): boolean {
  if (wanted === undefined || wanted === null || wanted === '') return found === undefined || found === '';
  if (typeof wanted === 'object') return typeof found === 'object' && 'date' in found && found.date === wanted.date;
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < NUMBER_TOLERANCE;
  return wanted === found;
}
