/** The command that shows the whole way once, on the sample: structure, refresh, report. */
import { sampleWorkbook } from '../local/sample/sample';
import * as WORDS from '../messages/es/command-line';
import { answerOf } from './answer';
import { writeAllWhole, writeWorkbook } from './files';
import { print } from './print';
import { blockedBy, makeFiles } from './publish';

const FOLDER = 'salida';

/** The main job on the sample, until the workbench page exists: structure, refresh, report. */
export async function demonstrationCommand(): Promise<void> {
  print(WORDS.demonstration);
  const { file, local, report } = await sampleWorkbook();
  print(WORDS.demonstrationStructured(report.rowsWritten));
  const { changedCells } = answerOf(local.ask({ action: 'refresh', cutoff: null }));
  print(WORDS.demonstrationRefreshed(changedCells));
  const workbook = `${FOLDER}/municipio-de-ejemplo.xlsx`;
  await writeWorkbook(workbook, { file, before: null, force: false });
  const { answer, files } = makeFiles(local, { document: 'resultsReport' });
  if (!answer.published) throw blockedBy(answer);
  const published = files.map(({ path, bytes }) => ({ path: `${FOLDER}/${path}`, bytes }));
  await writeAllWhole(published);
  print(WORDS.demonstrationPublished);
  const review = answerOf(local.ask({ action: 'review' }));
  print(WORDS.demonstrationFound);
  print(`  ${WORDS.uncovered(review.coverage.uncovered)}`);
  for (const alert of review.alerts.filter((entry) => entry.code !== 'uncoveredGroup').slice(0, MOST_SHOWN)) {
    print(WORDS.place(alert.sheet, alert.cell, alert.message, alert.fix));
  }
  print(WORDS.demonstrationFiles);
  for (const path of [workbook, ...published.map((file) => file.path)]) print(`  ${path}`);
}

const MOST_SHOWN = 5;
