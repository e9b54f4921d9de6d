import type { StructureReport } from '../../views/structure-report';
import { type LocalScript, loadScript } from '../local-script';
import { blankWorkbook, dropBlankSheet } from '../new-workbook';
import type { XlsxFile } from '../xlsx/open';
import { SAMPLE_MATRIX } from './matrix';
import { SAMPLE_ROWS, SAMPLE_SETTINGS } from './rows';
import { typeRows, typeSettings } from './type-rows';

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
  const year = 2026;
  const planned = local.ask({ action: 'planStructure', source, year }).reply;
  if (!planned.ok) throw new Error(planned.message);
  const applied = local.ask({ action: 'applyStructure', source, year, hash: planned.value.hash }).reply;
  if (!applied.ok || !applied.value.applied) throw new Error('the sample could not be structured');
  dropBlankSheet(file);
  typeSettings(file.book, SAMPLE_SETTINGS);
  for (const table of ['groups', 'activities', 'reports', 'contributions'] as const) {
    typeRows(file.book, table, SAMPLE_ROWS[table] ?? []);
  }
  return { file, local, report: applied.value.report };
}
