/** What the page takes of Univer: bundled once, apart, because it is large and changes only with its version. */

import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export { CellValueType, LocaleType, LogLevel, Univer } from '@univerjs/core';
export type { FUniver as GridApi } from '@univerjs/core/lib/facade';
export { FUniver } from '@univerjs/core/lib/facade';
export { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
export { default as conditionWords } from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
export {
  AFTER_CELL_EDIT,
  CalculationMode,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
export { default as coreWords } from '@univerjs/preset-sheets-core/locales/es-ES';
export { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
export { default as dropdownWords } from '@univerjs/preset-sheets-data-validation/locales/es-ES';
export { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
export { default as noteWords } from '@univerjs/preset-sheets-note/locales/es-ES';
