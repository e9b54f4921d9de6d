/**
 * Objects of Google with the members the add-on uses and no others: touching anything else fails the test, even when
 * the add-on catches the error. A fresh realm per execution makes module state here belong to that execution.
 */
export const failures: string[] = [];

/** Told of every member that has returned, where somebody watches the execution. */
let afterCall: (() => void) | null = null;

export function watchCalls(after: (() => void) | null): void {
  afterCall = after;
}

/** Not something Google would answer: the emulator itself cannot vouch for what was asked. */
export function refuse(sentence: string): never {
  failures.push(sentence);
  const error = new Error(sentence);
  error.name = 'EmulatorFailure';
  throw error;
}

// Promises and JSON.stringify look for these two on any object.
const PROBED = ['then', 'toJSON'];

/**
 * The members given, typed as the whole object of Google; the rest of it throws when touched. `before` may throw as
 * Google does where the object is no longer there.
 */
export function emulate<Full extends object>(
  name: string,
  members: Partial<Full>,
  before?: (member: string | symbol) => void,
): Full {
  // Without a prototype, so that nothing but the members given is found.
  const own: object = Object.assign(Object.create(null), members);
  const emulated = new Proxy(own, {
    get(target, member) {
      if (member in target) {
        before?.(member);
        return watched(Reflect.get(target, member));
      }
      if (typeof member === 'symbol' || PROBED.includes(member)) return undefined;
      if (member === 'toString') return () => name;
      return refuse(`not implemented in the emulator: ${name}.${member}`);
    },
    set: (_target, member) => refuse(`the add-on sets ${name}.${String(member)}`),
  });
  // The proxy answers every member of Full: by what was given, or by failing.
  return emulated as unknown as Full;
}

function watched(member: unknown): unknown {
  const after = afterCall;
  if (after === null || typeof member !== 'function') return member;
  return (...given: readonly unknown[]): unknown => {
    const value: unknown = Reflect.apply(member, undefined, given);
    after();
    return value;
  };
}

/** Values of an enumeration of Google: objects that print and serialise as their name. */
export function enumeration<Enumeration>(name: string, values: readonly string[]): Enumeration {
  const members: Record<string, object> = {};
  values.forEach((value, ordinal) => {
    members[value] = Object.freeze({
      toString: () => value,
      toJSON: () => value,
      name: () => value,
      ordinal: () => ordinal,
    });
  });
  // TypeScript sees these as numbers; on the platform they are objects, and only their identity is used.
  return emulate<Record<string, object>>(name, members) as unknown as Enumeration;
}
