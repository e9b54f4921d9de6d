/** The workbook a command is given: read, opened, and with the add-on loaded over it. */
import { type LocalScript, loadScript } from '../local/local-script';
import type { WorkbookFile } from '../local/workbook-file';
import * as WORDS from '../messages/es/command-line';
import { wrongUse } from './arguments';
import { inputName, openWorkbook, readInput } from './files';
import { progress } from './print';

export interface WorkbookInput {
  readonly path: string;
  readonly before: Uint8Array;
  readonly file: WorkbookFile;
  readonly local: LocalScript;
}

/** The workbook a command works on, with the add-on loaded over it. */
export async function openInput(path: string | null): Promise<WorkbookInput> {
  if (path === null) throw wrongUse(WORDS.missingInput);
  progress(WORDS.reading(inputName(path)));
  const before = await readInput(path);
  const file = openWorkbook(path, before);
  return { path, before, file, local: await loadScript(file.book, inputName(path)) };
}
