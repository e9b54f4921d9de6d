/**
 * A colleague works in the sheet between two calls of an action. In the end it is as if one of the two had been first; or
 * only the colleague's work is there, and a sentence says so.
 */
import type { Book } from '../../src/xlsx/book';
import { ACTS, type Act, actOn, COLLEAGUE, type Spot } from './colleague';
import { type Difference, differenceFrom } from './compare';
import { press, type Run, troubleIn } from './fault-runs';
import { backTo, markOf, momentOf, type Said } from './person';
import { cellsOf, type Picture } from './picture';
import { begin, type Scenario } from './scenarios';
import { desk } from './town';

/** Calls that neither see nor change a sheet: what is typed before one might as well be typed after it. */
const ELSEWHERE = /^(Properties|Lock|Drive|Session|ScriptApp)\./;

/** Calls that see what stands in the cells. */
const READING = /^Range\.get(Values|Value|Formulas|DisplayValues|RichTextValues)$/;

/** The person looked again, and what the button was for is no longer there to be done. */
const NO_BUTTON = 'no button';

interface End {
  readonly difference: Difference | null;
  /** Why the person was refused in the end; null where not. */
  readonly trouble: string | null;
}

interface Right {
  /** Where the person was told that it is done. */
  readonly done: readonly Picture[];
  /** Where the person was told that it is not. */
  readonly refused: Picture;
}

interface Tried {
  readonly reply: Said;
  /** What the colleague typed went away between the last read and a write. */
  readonly known: boolean;
}

export class GapRuns {
  private readonly scenario: Scenario;
  private readonly right = new Map<Act, Right>();
  /** Runs that came to the same moment go on in the same way. */
  private readonly ends = new Map<string, End>();
  private readonly tried = new Map<string, End & Pick<Tried, 'known'>>();
  readonly calls: readonly string[];
  readonly acts: readonly Act[];
  private readonly spot: Spot;
  constructor(scenario: Scenario, spot: Spot, calls: readonly string[]) {
    this.scenario = scenario;
    this.spot = spot;
    this.calls = calls;
    this.acts = ACTS.filter((act) => act !== 'type in the same cell' || spot.written !== null);
  }

  /** `gap`: after so many calls. */
  at(gap: number, act: Act): Run {
    const alike = this.lastAlike(gap);
    const key = `${act} ${alike}`;
    const tried = this.tried.get(key) ?? this.meet(alike, act);
    this.tried.set(key, tried);
    const { difference, trouble, known } = tried;
    return {
      scenario: this.scenario.name,
      way: `${act} in ${this.spot.sheet}`,
      place: `after call ${gap} ${this.calls[gap - 1] ?? ''}${trouble === null ? '' : ` (${trouble.slice(0, 60)})`}`,
      difference,
      known: known && difference !== null && difference.harm === 'lost',
    };
  }

  private lastAlike(gap: number): number {
    let alike = gap;
    while (alike < this.calls.length - 1 && ELSEWHERE.test(this.calls[alike] ?? '')) alike += 1;
    return alike;
  }

  private meet(gap: number, act: Act): End & Pick<Tried, 'known'> {
    const { reply, known } = this.tryWith(gap, act);
    const key = `${act} ${markOf(momentOf(desk))} ${troubleIn(reply)}`;
    const end = this.ends.get(key) ?? this.end(act, reply);
    this.ends.set(key, end);
    return { ...end, known };
  }

  private end(act: Act, reply: Said): End {
    const trouble = this.pressAfresh(reply);
    const found = this.picture();
    const { done, refused } = this.rightFor(act);
    const allowed = trouble === null ? done : trouble === NO_BUTTON ? [...done, refused] : [refused];
    return { difference: differenceFrom(allowed, found), trouble };
  }

  private tryWith(gap: number, act: Act): Tried {
    const { scenario } = this;
    const action = begin(scenario);
    if (gap === 0) actOn(desk.book, act, this.spot);
    let [known, hasRead] = [false, false];
    const reply = desk.author.callWatched(action, ({ number, name, when }) => {
      if (number === gap && when === 'after') actOn(desk.book, act, this.spot);
      if (act !== 'type in the same cell' || number <= gap || when === 'before') return 'goOn';
      hasRead ||= READING.test(name);
      known ||= !hasRead && !holds(desk.book, COLLEAGUE.typed);
      return 'goOn';
    });
    return { reply, known };
  }

  /** As often as a person would: null once it is done, else why not. */
  private pressAfresh(first: Said): string | null {
    let trouble = troubleIn(first);
    for (let times = 0; times < 2 && trouble !== null; times += 1) {
      const action = this.scenario.ask(desk.author);
      if (action === null) return NO_BUTTON;
      trouble = troubleIn(press(desk.author, action));
    }
    return trouble;
  }

  private rightFor(act: Act): Right {
    const known = this.right.get(act);
    if (known !== undefined) return known;
    const { scenario } = this;
    const start = () => backTo(desk, scenario.before());
    const colleague = () => actOn(desk.book, act, this.spot);
    const own = (): string | null => {
      const action = scenario.ask(desk.author);
      return action === null ? NO_BUTTON : troubleIn(press(desk.author, action));
    };
    start();
    colleague();
    const isDone = own() === null;
    const first = isDone ? [this.picture()] : [];
    start();
    own();
    colleague();
    const done = [...first, this.picture()];
    start();
    colleague();
    const right = { done, refused: this.picture() };
    this.right.set(act, right);
    return right;
  }

  /** What the add-on computes is right after one more refresh; how things look is not the colleague's. */
  private picture(): Picture {
    if (this.scenario.name.startsWith('refresh')) desk.author.call({ action: 'refresh' });
    return cellsOf(desk);
  }
}

function holds(book: Book, text: string): boolean {
  return book.sheets.some(({ values }) => values.some((row) => row?.some((value) => value === text)));
}
