import type { PlainWorkbook } from './plain-workbook';
import type { Scope } from './scope';

/** A figure on which the product is known to stray from the design, and the workbooks in which it does. */
export interface KnownDisagreement {
  readonly design: string;
  readonly product: string;
  /** Figures it touches, as `Difference.figure` writes them. */
  readonly figures: RegExp;
  /** True for a workbook that has what sets it off: there, and only there, those figures are not compared. */
  isIn(scope: Scope, workbook: PlainWorkbook): boolean;
}

/** Empty, as it should stay: an entry is for the time until the product is mended. */
export const KNOWN_DISAGREEMENTS: readonly KnownDisagreement[] = [];
