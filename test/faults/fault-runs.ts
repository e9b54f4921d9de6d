/**
 * Something fails at one call of an action; the person, or another, goes on. In the end everything is as if nothing had
 * failed.
 */
import type { Action } from '../../src/apps-script/protocol';
import type { Fate, Watch } from '../../src/emulator/contract';
import { type Difference, differenceFrom } from './compare';
import { backTo, type Moment, markOf, momentOf, type Person, type Said } from './person';
import { type Picture, pictureOf } from './picture';
import { begin, type Scenario } from './scenarios';
import { desk } from './town';

export const FATES = ['throw before', 'throw after', 'kill', 'kill losing writes'] as const;
export type FateName = (typeof FATES)[number];

export const NEXTS = ['again', 'a fresh panel', 'another person'] as const;
export type Next = (typeof NEXTS)[number];

export interface Run {
  readonly scenario: string;
  /** Fate, or what a colleague did. */
  readonly way: string;
  /** Number and name of the call, and what came next. */
  readonly place: string;
  readonly difference: Difference | null;
  /** The one loss that is told beforehand (design §8b, Said honestly). */
  readonly known: boolean;
}

/** The service calls of the action left alone. */
export function callsOf(scenario: Scenario): readonly string[] {
  const names: string[] = [];
  const action = begin(scenario);
  const reply = desk.author.callWatched(action, ({ name, when }) => {
    if (when === 'before') names.push(name);
    return 'goOn';
  });
  if (troubleIn(reply) !== null) throw new Error(`${scenario.name} fails by itself: ${JSON.stringify(reply)}`);
  return names;
}

/** Why the last answer is no good; null when it is. */
export function troubleIn(reply: Said): string | null {
  if (reply === null) return 'cut short';
  if (!reply.ok) return `${reply.code}: ${reply.message}`;
  if ('applied' in reply.value && !reply.value.applied) return 'shown again, not applied';
  if ('kind' in reply.value && reply.value.kind === 'refused') return `refused: ${JSON.stringify(reply.value)}`;
  if ('published' in reply.value && !reply.value.published) return `not published: ${reply.value.failure}`;
  return null;
}

/** Presses, and agrees to another plan where one is shown instead. */
export function press(person: Person, action: Action): Said {
  const reply = person.call<Action>(action);
  if (reply?.ok !== true || !('hash' in reply.value) || reply.value.applied) return reply;
  return person.call<Action>({ ...action, hash: reply.value.hash } as Action); // an action that has a plan
}

/** What is right in the end. */
export class Expected {
  private readonly scenario: Scenario;
  private readonly known = new Map<string, readonly Picture[]>();
  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  after(next: Next): readonly Picture[] {
    const key = next === 'another person' ? next : 'alone';
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const orders: readonly (readonly ('own' | 'other')[])[] =
      key === 'alone'
        ? [['own']]
        : [['own', 'other'], ['other', 'own'], ...(this.scenario.repeats ? [['own', 'other', 'own'] as const] : [])];
    const pictures = orders.map((order) => this.following(order));
    this.known.set(key, pictures);
    return pictures;
  }

  private following(order: readonly ('own' | 'other')[]): Picture {
    const { scenario } = this;
    backTo(desk, scenario.before());
    for (const who of order) {
      const person = who === 'own' ? desk.author : desk.other;
      const action = who === 'own' ? scenario.ask(person) : scenario.others(person);
      if (action !== null) press(person, action);
    }
    return pictureNow(scenario);
  }
}

function pictureNow({ alsoShows }: Scenario): Picture {
  return pictureOf(desk, alsoShows?.(desk.author) ?? []);
}

/** Where no button is left, what was begun is whole after the next action, whatever it is: one that changes nothing. */
const NEXT_ACTION: Action = { action: 'undo', id: 'ninguno' };

interface Broken {
  readonly action: Action;
  readonly reply: Said;
  readonly moment: Moment;
}

export interface FaultAt {
  readonly call: number;
  readonly fate: FateName;
}

function watchFor({ call, fate }: FaultAt): Watch {
  const fates: { readonly [name in FateName]: Fate } = {
    'throw before': 'throw',
    'throw after': 'throw',
    kill: 'kill',
    'kill losing writes': 'killLosingWrites',
  };
  const when = fate === 'throw before' ? 'before' : 'after';
  return (current) => (current.number === call && current.when === when ? fates[fate] : 'goOn');
}

function breakOff(scenario: Scenario, fault: FaultAt): Broken {
  const action = begin(scenario);
  const reply = desk.author.callWatched(action, watchFor(fault));
  return { action, reply, moment: momentOf(desk) };
}

/** What was said last is told with it. */
function withTrouble(difference: Difference | null, trouble: string | null): Difference | null {
  if (trouble === null) return difference;
  return difference === null
    ? { harm: 'unfinished', what: trouble }
    : { ...difference, what: `(${trouble.slice(0, 80)}) ${difference.what}` };
}

/** Runs that came to the same moment go on in the same way: each is followed once. */
export class FaultRuns {
  private readonly scenario: Scenario;
  private readonly expected: Expected;
  private readonly ends = new Map<string, Difference | null>();
  readonly calls: readonly string[];
  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.calls = callsOf(scenario);
    this.expected = new Expected(scenario);
  }

  at(fault: FaultAt, nexts: readonly Next[] = NEXTS): readonly Run[] {
    const broken = breakOff(this.scenario, fault);
    const mark = `${markOf(broken.moment)} ${troubleIn(broken.reply) === null}`;
    return nexts.map((next) => ({
      scenario: this.scenario.name,
      way: fault.fate,
      place: `call ${fault.call} ${this.calls[fault.call - 1]}, then ${next}`,
      difference: this.end(`${mark} ${next}`, broken, next),
      known: false,
    }));
  }

  private end(key: string, broken: Broken, next: Next): Difference | null {
    const known = this.ends.get(key);
    if (known !== undefined) return known;
    backTo(desk, broken.moment);
    const trouble = this.goOn(broken, next);
    const difference = withTrouble(differenceFrom(this.expected.after(next), pictureNow(this.scenario)), trouble);
    this.ends.set(key, difference);
    return difference;
  }

  /** Nobody presses again what was answered well, unless the panel still offers it. */
  private goOn({ action, reply }: Broken, next: Next): string | null {
    const isDone = troubleIn(reply) === null;
    if (next === 'another person') {
      const others = this.scenario.others(desk.other);
      const trouble = others === null ? null : troubleIn(press(desk.other, others));
      if (trouble !== null) return `the other person: ${trouble}`;
    }
    if (isDone) return this.scenario.offeredUntilDone ? this.pressAfresh() : null;
    if (next === 'a fresh panel') return this.pressAfresh();
    const trouble = troubleIn(press(desk.author, action));
    // Another person may have changed what the panel showed.
    return trouble === null || next === 'again' ? trouble : this.pressAfresh();
  }

  private pressAfresh(): string | null {
    const action = this.scenario.ask(desk.author);
    if (action !== null) return troubleIn(press(desk.author, action));
    desk.author.call(NEXT_ACTION);
    return null;
  }
}
