import { type ChoiceList, choiceIndex, choiceKeys, choiceLabels } from '../../catalogue/choice';
import type { Suggestions } from '../../catalogue/suggestions';
import type { IssueFact } from '../../core/issues';
import { isMisspelt } from '../../core/misspelling';
import { remember } from '../../core/remember';
import { foldText, nearestWord } from '../../core/text';
import { type Cell, cellText } from '../cell';
import { NO_WORDS, YES_WORDS } from '../definitions/words';
import { type CellReader, type Refusal, refuse } from './kind';

/** Words in cells: yes and no, a value of a closed list, a word of an open one. */
const YES = new Set(YES_WORDS.map(foldText));
const NO = new Set(NO_WORDS.map(foldText));

export function yesOrNo(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = foldText(cellText(cell));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

export function readYesNo(cell: Cell): boolean | Refusal {
  return yesOrNo(cell) ?? refuse({ code: 'notYesNo', typed: cellText(cell) });
}

/** From each folded word to its label. */
export function labelsOf(suggestions: Suggestions): ReadonlyMap<string, string> {
  return new Map(suggestions.flatMap((words) => words.map((word) => [foldText(word), words[0]] as const)));
}

/**
 * A word of an open list as the list spells it, any other as typed: it is the entity's own, unless it is one of the list
 * with a slip of the hand, which would match nothing and is asked about. A plural is no slip.
 */
export function suggestedReader(suggestions: Suggestions): CellReader {
  const labels = labelsOf(suggestions);
  const words = [...labels.keys()];
  // Own words repeat down a column: each is compared with the list once.
  const meant = remember((typed: string): string | null => {
    if (words.some((word) => singular(word) === singular(typed))) return null;
    return labels.get(words.find((word) => isMisspelt(typed, word)) ?? '') ?? null;
  });
  return (cell) => {
    const text = cellText(cell);
    const typed = foldText(text);
    const label = labels.get(typed);
    if (label !== undefined) return label;
    const nearest = meant(typed);
    return nearest === null
      ? text
      : { refused: [{ code: 'notInList', typed: text, nearest, allowed: [] }], value: text };
  };
}

function singular(folded: string): string {
  return folded.replace(/e?s\b/g, '');
}

/** From a typed word to the key it names in the list, or why it names none. */
export function choiceReader<K extends string>(choices: ChoiceList<K>): (typed: string) => K | Refusal {
  const index = choiceIndex(choices);
  return (typed) => index.get(foldText(typed)) ?? refuse(outsideList(typed, choices));
}

/** The nearest value by any of its names, as the list shows it. */
function outsideList<K extends string>(typed: string, choices: ChoiceList<K>): IssueFact {
  const lists = choiceKeys(choices).map((key) => choices[key]);
  const word = nearestWord(typed, lists.flat());
  const nearest = lists.find((words) => word !== null && words.includes(word))?.[0] ?? null;
  return { code: 'notInList', typed, nearest, allowed: choiceLabels(choices) };
}
