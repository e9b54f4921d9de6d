import { COMMAND_WORDS as WORDS } from '../../messages/es/command-line';
import { sampleWorkbook } from '../sample/sample';
import { CommandStop, EXIT } from './exit';
import { writeWorkbook } from './files';
import { print } from './print';
import { publishReport } from './publish';

const FOLDER = 'salida';

/** The main job on the sample, until the workbench page exists: structure, refresh, report. */
export async function demonstrationCommand(): Promise<void> {
  print(WORDS.demonstration);
  const { file, local, report } = await sampleWorkbook();
  print(WORDS.demonstrationStructured(report.rowsWritten));
  const refreshed = local.ask({ action: 'refresh', cutoff: null }).reply;
  if (!refreshed.ok) throw new CommandStop(EXIT.blockedByData, refreshed.message);
  print(WORDS.demonstrationRefreshed(refreshed.value.changedCells));
  const workbook = `${FOLDER}/municipio-de-ejemplo.xlsx`;
  await writeWorkbook(file, workbook, null, false);
  const published = await publishReport(local, FOLDER, null, false);
  print(WORDS.demonstrationPublished);
  const review = local.ask({ action: 'review' }).reply;
  if (!review.ok) throw new CommandStop(EXIT.blockedByData, review.message);
  print(WORDS.demonstrationFound);
  print(`  ${WORDS.uncovered(review.value.coverage.uncovered)}`);
  for (const alert of review.value.alerts.filter((entry) => entry.code !== 'uncoveredGroup').slice(0, MOST_SHOWN)) {
    print(WORDS.place(alert.sheet, alert.cell, alert.message, alert.fix));
  }
  print(WORDS.demonstrationFiles);
  for (const path of [workbook, published.file.path]) print(`  ${path}`);
}

const MOST_SHOWN = 5;
