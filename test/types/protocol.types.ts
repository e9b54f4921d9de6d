// What crosses google.script.run is JSON: a Date in it, however deep, makes Google's call fail. The compiler walks every
// answer; each line below a directive must fail to compile.

import { ask } from '../../sidebar/server';
import type { Action, ActionName, AnswerTo, Reply } from '../../src/apps-script/protocol';

/** What of a type would be lost on the way: never, for JSON. */
type Lost<T> = T extends string | number | boolean | null
  ? never
  : T extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | bigint | symbol | undefined
    ? T
    : T extends (...given: never[]) => unknown
      ? T
      : T extends readonly (infer Item)[]
        ? Lost<Item>
        : { readonly [Key in keyof T]-?: Lost<Exclude<T[Key], undefined>> }[keyof T];
type IsJson<T> = [Lost<T>] extends [never] ? true : Lost<T>;

export const everyReply: IsJson<Reply<AnswerTo<ActionName>>> = true;
export const everyAction: IsJson<Action> = true;

// @ts-expect-error: a Date in a list of an answer is found
export const withDate: IsJson<{ readonly rows: readonly { readonly heldOn: Date | null }[] }> = true;
// @ts-expect-error: so is a Map
export const withMap: IsJson<{ readonly byCode: ReadonlyMap<string, number> }> = true;
// @ts-expect-error: so is a function
export const withFunction: IsJson<{ readonly retry: () => void }> = true;

// @ts-expect-error: nobody asks for an action that the server does not know
ask({ action: 'deleteEverything' });
// @ts-expect-error: an action brings what it needs
ask({ action: 'applyFix', hash: '' });
// @ts-expect-error: a cutoff is a day, not a Date
ask({ action: 'review', cutoff: new Date() });

export async function answersAreOfTheirAction(): Promise<void> {
  const reply = await ask({ action: 'undo', id: '1' });
  // @ts-expect-error: a refusal has no value: whoever reads one has looked first
  reply.value;
  // @ts-expect-error: another action's answer
  if (reply.ok) reply.value.changedCells;
}
