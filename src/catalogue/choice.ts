import { foldText } from '../core/text';

/** The allowed values of a column: for each key its label, then other words people use for it. */
export type ChoiceList<K extends string> = { readonly [key in K]: readonly [label: string, ...aliases: string[]] };

export function choiceKeys<K extends string>(choices: ChoiceList<K>): readonly K[] {
  // Object.keys forgets the key type; the mapped type above guarantees it.
  return Object.keys(choices) as K[];
}

export function choiceLabels<K extends string>(choices: ChoiceList<K>): readonly string[] {
  return choiceKeys(choices).map((key) => choices[key][0]);
}

/** From a folded label or alias to its key. */
export function choiceIndex<K extends string>(choices: ChoiceList<K>): ReadonlyMap<string, K> {
  const index = new Map<string, K>();
  for (const key of choiceKeys(choices)) {
    for (const word of choices[key]) index.set(foldText(word), key);
  }
  return index;
}
