/**
 * Somebody at the panel of a shared spreadsheet: their own user properties and Drive, one Book with everybody else. All
 * executions of one person share a realm: thousands of them are run.
 */
import { createHash } from 'node:crypto';
import type { Action, AnswerTo, Reply } from '../../src/apps-script/protocol';
import type { EmulatorState, Watch } from '../../src/emulator/contract';
import { type AppsScript, EmulatorFailure } from '../../src/emulator/runner';
import { blankWorkbook } from '../../src/local/new-workbook';
import type { Book } from '../../src/xlsx/book';
import { addOn } from '../apps-script/add-on';

/** What a button came to; null when the execution was cut and nothing came back. */
export type Said<A extends Action = Action> = Reply<AnswerTo<A['action']>> | null;

export interface Person {
  readonly script: AppsScript;
  call<A extends Action>(action: A): Said<A>;
  /** The same, with somebody watching each service call. */
  callWatched<A extends Action>(action: A, watch: Watch): Said<A>;
}

/** A spreadsheet open before two people; `book` stays the same object, whatever is put into it. */
export interface Desk {
  readonly book: Book;
  readonly author: Person;
  readonly other: Person;
  /** The same other person, with a second copy of the script, pasted into the spreadsheet. */
  readonly pasted: Person;
}

/** All that outlives an execution. */
export interface Moment {
  readonly book: Book;
  readonly author: EmulatorState;
  readonly other: EmulatorState;
}

export function openDesk(spreadsheet: { readonly id: string; readonly name: string }): Desk {
  const file = blankWorkbook();
  const person = (userKey: string, scriptId = 'the add-on'): Person => {
    const { script } = addOn(file, { spreadsheet, scriptId, userKey, files: {}, realm: 'kept' });
    return {
      script,
      call: (action) => say(script, action, null),
      callWatched: (action, watch) => say(script, action, watch),
    };
  };
  return {
    book: file.book,
    author: person('author'),
    other: person('other'),
    pasted: person('other', 'a pasted copy'),
  };
}

function say<A extends Action>(script: AppsScript, action: A, watch: Watch | null): Said<A> {
  script.watch = watch;
  try {
    const answer = script.run('call', JSON.stringify(action));
    // `call` answers with the reply to the action it was given (apps-script/protocol.ts).
    return answer.ok ? (JSON.parse(String(answer.value)) as Said<A>) : null;
  } catch (error) {
    // What the emulator does not vouch for would be a trouble on Google too.
    if (error instanceof EmulatorFailure) return { ok: false, code: 'emulatorFailure', message: error.message };
    throw error;
  } finally {
    script.watch = null;
  }
}

export function momentOf({ book, author, other }: Desk): Moment {
  const stateOf = ({ script: { state } }: Person): EmulatorState =>
    // What a file holds is never asked again.
    structuredClone({ ...state, files: state.files.map(({ content: _content, ...file }) => file) });
  return { book: structuredClone(book), author: stateOf(author), other: stateOf(other) };
}

export function backTo(desk: Desk, moment: Moment): void {
  Object.assign(desk.book, structuredClone(moment.book));
  for (const [person, state] of [
    [desk.author, moment.author],
    [desk.other, moment.other],
  ] as const) {
    delete person.script.state.activeSheetId;
    Object.assign(person.script.state, structuredClone(state));
  }
}

/** Moments with one mark are the same: what follows in one follows in the other. */
export function markOf({ book, author, other }: Moment): string {
  const sheets = book.sheets.map(({ touched: _touched, ...sheet }) => sheet);
  const text = JSON.stringify([sheets, book.styles, book.properties, author, other]);
  return createHash('sha1').update(text).digest('hex');
}
