import type { ChoiceList } from '../../catalogue/choice';
import type { Suggestions } from '../../catalogue/suggestions';
import { foldText } from '../../core/text';
import { cellText } from '../cell';
import { EVERYONE_WORDS } from '../definitions/words';
import type { CellReader, Refusal } from './kind';
import { choiceReader, labelsOf } from './read-words';

/** Several values in one cell: by ";" or line breaks, by "," only where no known value contains one (design §5). */
export function pieces(text: string, comma: ',' | ''): readonly string[] {
  return text
    .split(comma === ',' ? /[;\n,]/ : /[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The values that could be read; what could not is refused beside them. */
export function listed<T extends string>(readings: readonly (T | Refusal)[]): readonly T[] | Refusal {
  const values = [...new Set(readings.filter((reading): reading is T => typeof reading === 'string'))];
  const refused = readings.flatMap((reading) => (typeof reading === 'string' ? [] : reading.refused));
  return refused.length === 0 ? values : { refused, value: values };
}

export function choicesReader<K extends string>(choices: ChoiceList<K>): CellReader {
  const read = choiceReader(choices);
  return (cell) => listed(pieces(cellText(cell), ',').map(read));
}

/** Words of an open list, as the list spells those it knows. */
export function wordsReader(suggestions: Suggestions): CellReader {
  const labels = labelsOf(suggestions);
  const canonical = (word: string): string => labels.get(foldText(word)) ?? word;
  const commaParts = suggestions.length > 0 && !suggestions.flat().some((word) => word.includes(','));
  return (cell) => [...new Set(pieces(cellText(cell), commaParts ? ',' : '').map(canonical))];
}

const EVERYONE = new Set(EVERYONE_WORDS.map(foldText));

/** Groups by the names the workbook knows, and whether all of them are meant. */
export function groupsReader(known: readonly string[]): CellReader {
  const labels = new Map(known.map((name) => [foldText(name), name]));
  const commaParts = !known.some((name) => name.includes(','));
  return (cell) => {
    const named = pieces(cellText(cell), commaParts ? ',' : '');
    const names = named
      .filter((name) => !EVERYONE.has(foldText(name)))
      .map((name) => labels.get(foldText(name)) ?? name);
    return { everyone: named.length > names.length, names: [...new Set(names)] };
  };
}
