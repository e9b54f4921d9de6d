import type { ControlCheck } from '../../../core/records';
import type { TableCell } from '../../../document/model';
import * as WORDS from '../../../messages/es/verification';
import { cell } from '../blocks';

/** Boxes to tick by hand; ticked already where the workbook says so. */
export function tickCell(check: ControlCheck | null = null): TableCell {
  return cell(WORDS.boxes(check === 'verified' || check === 'withRemark' ? check : 'none'));
}

/** The column of the boxes, over rows that may be ticked in the workbook. */
export const TICKS = {
  heading: WORDS.check,
  share: 2.5,
  cell: ({ controlCheck }: { readonly controlCheck: ControlCheck | null }): TableCell => tickCell(controlCheck),
};
