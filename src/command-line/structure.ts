/** `estructurar`: makes a workbook with its sheets out of a matrix in any form. */
import { basename } from 'node:path';
import type { MatrixSource, StructurePreview } from '../apps-script/protocol';
import { decodeText } from '../local/decode-text';
import { type LocalScript, loadScript } from '../local/local-script';
import { blankWorkbook, dropBlankSheet } from '../local/new-workbook';
import { sampleWorkbook } from '../local/sample/sample';
import { openWorkbookFile, type WorkbookFile, type WorkbookProblem } from '../local/workbook-file';
import * as WORDS from '../messages/es/command-line';
import { remarkLines } from '../messages/es/ranges';
import { unreadableWorkbook } from '../messages/es/workbook-files';
import { answerOf } from './answer';
import { type Arguments, wrongUse } from './arguments';
import { CommandStop, EXIT } from './exit';
import { inputName, readInput, writeWorkbook } from './files';
import { print, printJson, progress } from './print';

type StructureReport = StructurePreview['report'];

interface Input {
  readonly file: WorkbookFile;
  readonly source: MatrixSource;
  /** The person's workbook as it came, to be compared with what is written. */
  readonly before: Uint8Array | null;
}

/** `estructurar`: a matrix in any form becomes a workbook with its six sheets. */
export async function structureCommand(options: Arguments): Promise<void> {
  const output = options.output;
  if (output === null) throw wrongUse(WORDS.missingOutput);
  if (options.sample) {
    const sample = await sampleWorkbook();
    await writeWorkbook(output, { file: sample.file, before: null, force: false });
    report(sample.report, output, options);
    return;
  }
  if (options.input === null) throw wrongUse(WORDS.missingInput);
  progress(WORDS.reading(inputName(options.input)));
  const input = readSource(options.input, await readInput(options.input), options.sheet);
  const structured = structure(await loadScript(input.file.book, basename(output)), input.source, options.year);
  dropBlankSheet(input.file);
  progress(WORDS.writing(output));
  await writeWorkbook(output, { ...input, force: options.force });
  report(structured, output, options);
}

/** Plans and applies at once: on the command line, naming the output is the confirmation. */
export function structure(local: LocalScript, source: MatrixSource, year: number | null): StructureReport {
  const asked = year === null ? { source } : { source, year };
  const { hash } = answerOf(local.ask({ action: 'planStructure', ...asked }));
  const { applied, report } = answerOf(local.ask({ action: 'applyStructure', ...asked, hash }));
  if (!applied) throw new Error('the plan changed between preview and application');
  return report;
}

/** A workbook by what it is; any other text is a table of its own, a web page too unless it is called a workbook. */
function readSource(path: string, bytes: Uint8Array, sheet: string | null): Input {
  const opened = openWorkbookFile(path, bytes);
  if (opened.ok) return { file: opened.file, source: { kind: 'sheet', name: sheet }, before: bytes };
  const mayBeText = opened.problem === 'text' || (opened.problem === 'html' && !/\.xls[xm]?$/i.test(path));
  if (!mayBeText) throw notWorkbook(path, opened.problem);
  if (sheet !== null) throw wrongUse(WORDS.sheetOfText(inputName(path)));
  const text = decodeText(bytes);
  if (text === null) throw new CommandStop(EXIT.fileProblem, WORDS.notText(inputName(path)));
  return { file: blankWorkbook(), source: { kind: 'text', text }, before: null };
}

function notWorkbook(path: string, problem: WorkbookProblem): CommandStop {
  const isCalledWorkbook = /\.xls[xm]$/i.test(path);
  const sentence =
    problem === 'notZip' && !isCalledWorkbook
      ? WORDS.notText(inputName(path))
      : unreadableWorkbook(inputName(path), problem);
  return new CommandStop(EXIT.fileProblem, sentence);
}

function report(result: StructureReport, output: string, { json }: Pick<Arguments, 'json'>): void {
  if (json) {
    printJson(result);
    return;
  }
  print(WORDS.structured(output));
  if (result.repaired.length > 0) print(WORDS.repairs(result.repaired.length));
  for (const line of remarkLines(result.repaired)) print(WORDS.remark(line));
  if (result.doubts.length > 0) print(WORDS.doubts(result.doubts.length));
  for (const line of remarkLines(result.doubts)) print(WORDS.remark(line));
  if (result.ignoredColumns.length > 0) print(WORDS.ignored(result.ignoredColumns));
}
