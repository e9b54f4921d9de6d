/** Seeded chance: the same seed always makes the same workbook. */
export interface Dice {
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Each of them or not, in their order. */
  some<T>(choices: readonly T[], probability: number): T[];
  shuffled<T>(choices: readonly T[]): T[];
}

export function dice(seed: number): Dice {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    // mulberry32: small, and even enough for choosing cells
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const chance = (probability: number): boolean => next() < probability;
  const pick = <T>(choices: readonly T[]): T => {
    const [chosen] = choices.slice(whole(0, choices.length - 1));
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  return {
    whole,
    chance,
    pick,
    some: (choices, probability) => choices.filter(() => chance(probability)),
    shuffled: (choices) =>
      choices
        .map((choice) => ({ choice, order: next() }))
        .sort((one, other) => one.order - other.order)
        .map(({ choice }) => choice),
  };
}
