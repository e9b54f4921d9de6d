import type { PlainWorkbook } from './plain-workbook';
import { fold } from './read-cells';
import { findSheet } from './records';
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

/** Empty is the goal: take an entry away once the product is mended. */
export const KNOWN_DISAGREEMENTS: readonly KnownDisagreement[] = [
  {
    design: '§7: mensual…anual, a value counts only if Fecha del avance is not before the start of its period',
    product: 'Anual counts a value dated in an earlier year',
    figures: /^followUp\.|^indicators\.followUp/,
    isIn: ({ settings: { year }, records }) =>
      records.followUp.some(
        ({ periodicity, dueDate, progressDate }) =>
          fold(periodicity ?? '') === 'anual' &&
          dueDate === null &&
          progressDate !== null &&
          progressDate < `${year}-01-01`,
      ),
  },
  {
    design: '§5: columns are found by heading, then alias; a row without what names it is rejected',
    product:
      'without a column Grupo, a row whose Clase de grupo reads "Grupo de valor" is taken for the headings, and the ' +
      'classes below it for groups',
    figures: /^tables\.groups|^coverage|^indicators\.groups|^checklist\.(3|10)$|^followUp|^indicators\.followUp/,
    isIn: (_scope, workbook) => {
      const sheet = findSheet(workbook, 'Grupos de valor');
      return sheet !== null && !sheet.headings.some((heading) => fold(heading) === 'grupo');
    },
  },
];
