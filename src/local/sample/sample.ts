import type { TableKey } from '../../core/records';
import { ALL_TABLES } from '../../tables/definitions/all';
import type { StructureReport } from '../../views/structure-report';
import type { XlsxFile } from '../../xlsx/open';
import { type LocalScript, loadScript } from '../local-script';
import { blankWorkbook, dropBlankSheet } from '../new-workbook';
import { SAMPLE_MATRIX } from './matrix';
import { SAMPLE_ROWS, SAMPLE_SETTINGS } from './rows';
import { typeRows, typeSettings } from './type-rows';

/** Sheets the steps of this municipality already needed. */
const EXTRA_SHEETS: TableKey[] = ['commitments', 'channels', 'findings', 'team', 'practices', 'publications'];

export interface SampleWorkbook {
  readonly file: XlsxFile;
  readonly local: LocalScript;
  readonly report: StructureReport;
}

/** A small invented municipality: structured by the add-on from a pasted matrix, then filled as its staff would. */
export async function sampleWorkbook(): Promise<SampleWorkbook> {
  const file = blankWorkbook();
  const local = await loadScript(file.book, 'Municipio de Ejemplo');
  const source = { kind: 'text', text: SAMPLE_MATRIX } as const;
  const request = { source, year: 2026, tables: EXTRA_SHEETS } as const;
  const planned = local.ask({ action: 'planStructure', ...request }).reply;
  if (!planned.ok) throw new Error(planned.message);
  const applied = local.ask({ action: 'applyStructure', ...request, hash: planned.value.hash }).reply;
  if (!applied.ok || !applied.value.applied) throw new Error('the sample could not be structured');
  dropBlankSheet(file);
  typeSettings(file.book, SAMPLE_SETTINGS);
  for (const { key } of ALL_TABLES) typeRows(file.book, key, SAMPLE_ROWS[key] ?? []);
  return { file, local, report: applied.value.report };
}
