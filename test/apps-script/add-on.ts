import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Action, AnswerTo, Reply } from '../../src/apps-script/protocol';
import { type AppsScript, createScript, type Effects, type ScriptOptions } from '../../src/emulator/runner';
import { blankWorkbook } from '../../src/local/new-workbook';
import type { Book, BookSheet, BookValue } from '../../src/xlsx/book';
import type { XlsxFile } from '../../src/xlsx/open';

/** The project folder; `npm test` has built `dist/` and `build/` in it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export function built(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}

const CODE = built('dist/Code.js');
const SERVICES = built('build/emulator.js');
const MANIFEST = JSON.parse(built('dist/appsscript.json'));
export const SIDEBAR = built('dist/Sidebar.html');
/** The policy that started the project, as text copied out of its PDF. */
export const POLICY = built('test/fixtures/intake/policy.txt');

/** The bundle that ships, where Drive takes so many files, then no more until the script property "mended" is set. */
export function codeWithFailingDrive(files: number): string {
  return `
    let left = ${files};
    const { create, get, list } = Drive.Files;
    globalThis.Drive = { Files: { get, list, create: (...given) => {
      if (PropertiesService.getScriptProperties().getProperty('mended') === null && left-- <= 0) {
        const error = new Error('API call to drive.files.create failed with error: Rate limit exceeded');
        error.name = 'GoogleJsonResponseException';
        throw error;
      }
      return create(...given);
    } } };
    ${CODE}`;
}

export interface AddOn {
  readonly file: XlsxFile;
  readonly book: Book;
  readonly script: AppsScript;
  /** Through google.script.run, as the panel does. */
  call<A extends Action>(action: A): { readonly reply: Reply<AnswerTo<A['action']>>; readonly effects: Effects };
}

/** The bundle that ships, over a workbook (a blank one unless given). */
export function addOn(file: XlsxFile = blankWorkbook(), options: Partial<ScriptOptions> = {}): AddOn {
  const script = createScript({
    code: CODE,
    services: SERVICES,
    files: { Sidebar: SIDEBAR },
    manifest: MANIFEST,
    book: file.book,
    ...options,
  });
  const call = <A extends Action>(action: A) => {
    const answer = script.run('call', JSON.stringify(action));
    if (!answer.ok) throw new Error(answer.error.message);
    // `call` answers with the reply to the action it was given (apps-script/protocol.ts).
    const reply = JSON.parse(String(answer.value)) as Reply<AnswerTo<A['action']>>;
    return { reply, effects: answer.effects };
  };
  return { file, book: file.book, script, call };
}

/** What an action answered; a refusal fails the test with its sentence. */
export function answered<T>({ reply }: { readonly reply: Reply<T> }): T {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}

/** Plan, then apply, as the panel does after the person agrees. */
export function structured(file: XlsxFile = blankWorkbook(), text: string = POLICY, more: Partial<ScriptOptions> = {}) {
  const opened = addOn(file, more);
  const source = { kind: 'text', text } as const;
  const { hash } = answered(opened.call({ action: 'planStructure', source, year: 2026 }));
  const applied = opened.call({ action: 'applyStructure', source, year: 2026, hash });
  if (!answered(applied).applied) throw new Error('the plan was not applied');
  return { ...opened, applied };
}

let policyWorkbook: XlsxFile | undefined;

/** A blank workbook structured from the policy: made once in a test file, then copied. */
export function policyStructured(): AddOn {
  policyWorkbook ??= structured().file;
  return addOn({ ...policyWorkbook, book: structuredClone(policyWorkbook.book) });
}

export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} among ${book.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** Column (from 0) of a heading in row 2 of a sheet of ours. */
export function columnOf(sheet: BookSheet, heading: string): number {
  const column = sheet.values[1]?.indexOf(heading) ?? -1;
  if (column === -1) throw new Error(`no column ${heading} in ${sheet.name}`);
  return column;
}

/** Types a value into a cell as a person does; rows and columns from 0. */
export function type(sheet: BookSheet, row: number, column: number, value: BookValue | undefined): void {
  const line = sheet.values[row] ?? [];
  line[column] = value;
  sheet.values[row] = line;
  sheet.touched[row] = [...(sheet.touched[row] ?? []), column];
}

/** The values of a column below the headings of a sheet of ours, as far as the sheet has rows. */
export function columnValues(sheet: BookSheet, heading: string): readonly (BookValue | undefined)[] {
  const column = columnOf(sheet, heading);
  return sheet.values.slice(2).map((row) => row?.[column]);
}

/** Everything a person can find in the book, by sheet, as one short fingerprint each (a whole book is no error message). */
export function fingerprint(book: Book): Readonly<Record<string, string>> {
  const { sheets, ...rest } = book;
  const ofSheets = sheets.map(({ touched: _touched, ...sheet }) => [sheet.name, digest(sheet)] as const);
  return Object.fromEntries([...ofSheets, ['(book)', digest({ ...rest, propertiesTouched: null })]]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
