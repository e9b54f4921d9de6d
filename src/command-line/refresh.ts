import type { RefreshAnswer } from '../apps-script/protocol';
import * as WORDS from '../messages/es/command-line';
import { answerOf } from './answer';
import { type Arguments, wrongUse } from './arguments';
import { writeWorkbook } from './files';
import { print, printJson, progress } from './print';
import { openInput } from './workbook-input';

/** `actualizar`: codes, computed columns and sheets, into another file unless the same one is named. */
export async function refreshCommand(options: Arguments): Promise<void> {
  if (options.input === '-' && options.output === null) throw wrongUse(WORDS.missingOutput);
  const { path, before, file, local } = await openInput(options.input);
  progress(WORDS.computing);
  const refreshed = answerOf(local.ask({ action: 'refresh', cutoff: options.cutoff }));
  const output = options.output ?? path.replace(/(\.xlsx)?$/i, '.actualizado.xlsx');
  progress(WORDS.writing(output));
  await writeWorkbook(output, { file, before, force: options.force });
  if (options.json) printJson(refreshed);
  else printRefresh(refreshed, output);
}

function printRefresh(answer: RefreshAnswer, output: string): void {
  print(WORDS.refreshed(answer.changedCells, answer.sheets));
  if (answer.codesGiven > 0) print(WORDS.codes(answer.codesGiven));
  print(WORDS.structured(output));
}
