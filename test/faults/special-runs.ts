/** Stores in a state that is rare: full, written by another version, of a copied spreadsheet, two for one spreadsheet. */
import { DOCUMENT_PROPERTY_PREFIX } from '../../src/xlsx/book-properties';
import { type Difference, differenceFrom } from './compare';
import { press, type Run, troubleIn } from './fault-runs';
import { backTo, type Desk, openDesk } from './person';
import { cellsOf, type Picture } from './picture';
import { begin, type Scenario } from './scenarios';
import { desk, SPREADSHEET } from './town';

export const STORES = ['a full store', 'a store of another version', 'a copied spreadsheet', 'another store'] as const;
export type Store = (typeof STORES)[number];

/** What the store is for: what is kept with the person, or stands in no cell, does not ask it. */
const PERSONAL = ['keepDraft', 'setLogo', 'clearFinding'];

export function specialRun(scenario: Scenario, store: Store): Run {
  const ways: { readonly [name in Store]: () => Difference | null } = {
    'a full store': () => withFullStore(scenario),
    'a store of another version': () => withStrangeStore(scenario),
    'a copied spreadsheet': () => inCopy(scenario),
    'another store': () => withAnotherStore(scenario),
  };
  return { scenario: scenario.name, way: store, place: 'pressed', difference: ways[store](), known: false };
}

const KILOBYTE = 1024;
const FULL_KILOBYTES = 499;
const PIECE_KILOBYTES = 8;

/** Nothing is written, and a sentence says why; or it had room enough and all is written. */
function withFullStore(scenario: Scenario): Difference | null {
  backTo(desk, scenario.before());
  fill(desk);
  const untouched = cellsOf(desk);
  const action = scenario.ask(desk.author);
  const trouble = action === null ? 'no button' : troubleIn(press(desk.author, action));
  const found = cellsOf(desk);
  return trouble === null ? differenceFrom([undisturbed(scenario)], found) : differenceFrom([untouched], found);
}

function fill({ book }: Desk): void {
  const own = Object.entries(book.properties).filter(([key]) => key.startsWith(DOCUMENT_PROPERTY_PREFIX));
  let left = FULL_KILOBYTES * KILOBYTE - own.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  for (let piece = 0; left > 0; piece += 1) {
    const key = `relleno.${piece}`;
    const size = Math.min(left, PIECE_KILOBYTES * KILOBYTE) - key.length;
    if (size > 0) book.properties[`${DOCUMENT_PROPERTY_PREFIX}${key}`] = 'x'.repeat(size);
    left -= PIECE_KILOBYTES * KILOBYTE;
  }
}

function undisturbed(scenario: Scenario): Picture {
  backTo(desk, scenario.before());
  const action = scenario.ask(desk.author);
  if (action !== null) press(desk.author, action);
  return cellsOf(desk);
}

/** It is shown and set aside: the action goes its way. */
function withStrangeStore(scenario: Scenario): Difference | null {
  const right = undisturbed(scenario);
  backTo(desk, scenario.before());
  // Asked before: an undo is offered from the very store.
  const action = scenario.ask(desk.author);
  const untouched = cellsOf(desk);
  const strange = '{"v":99,"de":"otra versión"}';
  desk.book.properties[`${DOCUMENT_PROPERTY_PREFIX}work`] = strange;
  const trouble = action === null ? 'no button' : troubleIn(press(desk.author, action));
  if (!Object.values(desk.book.properties).includes(strange))
    return { harm: 'lost', what: 'what another version kept' };
  const isUndo = action?.action === 'undo';
  if (trouble !== null && !isUndo) return { harm: 'unfinished', what: trouble };
  return differenceFrom(isUndo ? [right, untouched] : [right], cellsOf(desk));
}

let copied: Desk | null = null;

/** The same sheets and tags under another id, with nothing remembered beside them. */
function inCopy(scenario: Scenario): Difference | null {
  const right = undisturbed(scenario);
  copied ??= openDesk({ id: 'copia-del-libro', name: `Copia de ${SPREADSHEET.name}` });
  const before = scenario.before();
  const book = structuredClone(before.book);
  for (const key of Object.keys(book.properties))
    if (key.startsWith(DOCUMENT_PROPERTY_PREFIX)) delete book.properties[key];
  backTo(copied, { ...before, book });
  const here = copied;
  const asked = scenario.name.startsWith('copySheets') ? null : scenario.ask(here.author);
  // What was done and kept in the original is not known here.
  if (asked === null || isPersonal(scenario)) return null;
  const untouched = cellsOf(here);
  const first = troubleIn(press(here.author, asked));
  const again = scenario.ask(here.author);
  if (first === null && scenario.repeats && again !== null) press(here.author, again);
  return differenceFrom(first === null ? [right] : [untouched], cellsOf(here));
}

/** A second copy of the script, with a store and a lock of its own: it writes nothing until a person chooses. */
function withAnotherStore(scenario: Scenario): Difference | null {
  if (isPersonal(scenario) || !isStructured(scenario)) return null;
  const action = begin(scenario);
  const untouched = cellsOf(desk);
  const trouble = inAnotherStore(() => troubleIn(press(desk.pasted, action)));
  return wroteNothing(untouched, trouble);
}

function wroteNothing(untouched: Picture, trouble: string | null): Difference | null {
  const difference = differenceFrom([untouched], cellsOf(desk));
  return (
    difference ?? (trouble === null ? { harm: 'unfinished', what: 'it told as done what it did not write' } : null)
  );
}

function isPersonal({ name }: Scenario): boolean {
  return PERSONAL.some((personal) => name.startsWith(personal));
}

/** Only sheets of ours can tell whose they are. */
function isStructured(scenario: Scenario): boolean {
  return scenario.before().book.sheets.some(({ name }) => name === 'Plan');
}

/** The document as the other copy of the script sees it: its properties are not those of the first. */
function inAnotherStore<T>(work: () => T): T {
  const { properties } = desk.book;
  const own = Object.entries(properties).filter(([key]) => key.startsWith(DOCUMENT_PROPERTY_PREFIX));
  for (const [key] of own) delete properties[key];
  const done = work();
  for (const key of Object.keys(properties)) if (key.startsWith(DOCUMENT_PROPERTY_PREFIX)) delete properties[key];
  for (const [key, text] of own) properties[key] = text;
  return done;
}

/** The other copy is asked in the middle of an action of the first: the end is as if it had not been there. */
export function bothAtOnce(scenario: Scenario, gap: number): Run {
  const right = undisturbed(scenario);
  const action = begin(scenario);
  let others: string | null = 'not asked';
  const reply = desk.author.callWatched(action, ({ number, when }) => {
    if (number === gap && when === 'after') others = inAnotherStore(() => pressOther(scenario));
    return 'goOn';
  });
  const trouble = troubleIn(reply);
  const difference = differenceFrom([right], cellsOf(desk));
  return {
    scenario: scenario.name,
    way: 'another store at once',
    place: `after call ${gap}`,
    difference: difference ?? (others === null || trouble !== null ? { harm: 'unfinished', what: `${trouble}` } : null),
    known: false,
  };
}

function pressOther(scenario: Scenario): string | null {
  const action = scenario.others(desk.pasted);
  return action === null ? 'no button' : troubleIn(press(desk.pasted, action));
}

/** Can the two copies meet there at all? */
export function meetsAnother(scenario: Scenario): boolean {
  return isStructured(scenario) && !isPersonal(scenario);
}
