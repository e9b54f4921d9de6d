/** `SpreadsheetApp`: the way into the spreadsheet, its user interface and its builders. */
import { demand, SPREADSHEET_SCOPES, UI_SCOPES } from './access';
import type { Context } from './context';
import { emulate, enumeration } from './emulate';
import { newRichTextValue } from './rich-text';
import { createSpreadsheet } from './spreadsheet';
import { createUi } from './ui';
import { newDataValidation } from './validation';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type SpreadsheetAppMember =
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newDataValidation'
  | 'newRichTextValue'
  | 'flush'
  | 'DeveloperMetadataVisibility'
  | 'DeveloperMetadataLocationType'
  | 'WrapStrategy';

export function createSpreadsheetApp(context: Context): SpreadsheetApp {
  const { settings, counter } = context;
  const enter = (name: string): void => {
    demand(settings, `SpreadsheetApp.${name}`, { mode: 'LIMITED', anyScope: SPREADSHEET_SCOPES });
  };
  const locationTypes = enumeration<SpreadsheetApp['DeveloperMetadataLocationType']>('DeveloperMetadataLocationType', [
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  ]);
  const members: Pick<SpreadsheetApp, SpreadsheetAppMember> = {
    DeveloperMetadataVisibility: enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
    DeveloperMetadataLocationType: locationTypes,
    WrapStrategy: enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
    getActiveSpreadsheet() {
      counter.handle('SpreadsheetApp.getActiveSpreadsheet');
      enter('getActiveSpreadsheet');
      return createSpreadsheet(context, locationTypes);
    },
    getUi() {
      counter.handle('SpreadsheetApp.getUi');
      demand(settings, 'SpreadsheetApp.getUi', { mode: 'NONE', anyScope: UI_SCOPES });
      return createUi(context);
    },
    newDataValidation() {
      counter.handle('SpreadsheetApp.newDataValidation');
      enter('newDataValidation');
      return newDataValidation(context);
    },
    newRichTextValue() {
      counter.handle('SpreadsheetApp.newRichTextValue');
      enter('newRichTextValue');
      return newRichTextValue(context);
    },
    flush() {
      counter.flush('SpreadsheetApp.flush');
      enter('flush');
    },
  };
  return emulate<SpreadsheetApp>('SpreadsheetApp', members);
}
