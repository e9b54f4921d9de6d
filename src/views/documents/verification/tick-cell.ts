import type { ControlCheck } from '../../../core/records';
import type { TableCell, TableColumn } from '../../../document/model';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { cell } from '../text';

/** Wide enough for the longer of the two boxes. */
export const TICK_COLUMN: TableColumn = { heading: WORDS.check, share: 1.9 };

/** Boxes to tick by hand; ticked already where the workbook says so. */
export function tickCell(check: ControlCheck | null = null): TableCell {
  switch (check) {
    case 'verified':
      return cell(WORDS.verified, 'done');
    case 'withRemark':
      return cell(WORDS.withRemark, 'attention');
    default:
      return cell(WORDS.unticked);
  }
}
