import * as z from 'zod/mini';
import { type ChoiceList, choiceIndex, choiceKeys, choiceLabels } from '../catalogue/choice';
import type { Suggestions } from '../catalogue/suggestions';
import type { IsoDate } from '../core/calendar';
import type { IssueFact } from '../core/issues';
import { isMisspelt } from '../core/misspelling';
import type { GroupSelection, ReportedProgress } from '../core/records';
import { remember } from '../core/remember';
import { foldText, nearestWord } from '../core/text';
import { type Cell, cellText } from './cell';
import type { StoredColumn } from './column';
import { EVERYONE_WORDS, NO_WORDS, YES_WORDS } from './definitions/words';
import { readSpanishDate } from './spanish-date';
import { readSpanishNumber } from './spanish-number';
import { splitAreas } from './split-areas';

// Without this zod probes for `new Function`, which the platform forbids; it must run before any schema is made.
z.config({ jitless: true });

/** A field's value once read. Which of them a column yields follows from its kind. */
export type FieldValue = string | number | boolean | null | readonly string[] | GroupSelection | ReportedProgress;

export type FieldSchema = z.ZodMiniType<FieldValue, Cell>;

/** Names that only the workbook knows when a column is read. */
export interface KnownNames {
  readonly groups: readonly string[];
}

/** What a schema puts in the `params` of its only zod issue. */
export interface RefusedCell {
  readonly facts: readonly IssueFact[];
  /** What could be read nonetheless: the good values of a list; null elsewhere. */
  readonly value: FieldValue;
}

/** The zod schema of one filled cell of a column. A refusal is one zod issue with a `RefusedCell` in `params`. */
export function fieldSchema(column: StoredColumn, known: KnownNames): FieldSchema {
  switch (column.kind) {
    case 'text':
    case 'link':
    case 'code':
    case 'reference':
      return schemaOf(cellText);
    case 'suggested':
      return schemaOf(column.ownWords === true ? cellText : readSuggested(column.suggestions));
    case 'integer':
      return schemaOf((cell, refuse) => readCount(cell, refuse, column.most));
    case 'number':
      return schemaOf(readNumber);
    case 'money':
      return schemaOf(readMoney);
    case 'year':
      return schemaOf(readYear);
    case 'date':
      return schemaOf(readDate);
    case 'dates':
      return schemaOf(readDates);
    case 'yesNo':
      return schemaOf(readYesNo);
    case 'progress':
      return schemaOf(readProgress);
    case 'groups':
      return schemaOf(readGroups(known.groups));
    case 'multiText':
      return schemaOf(readSeveral(column.suggestions));
    case 'areas':
      return schemaOf((cell) => splitAreas(cellText(cell)));
    case 'choice':
      return schemaOf(readChoice(column.choices));
    case 'multiChoice':
      return schemaOf(readChoices(column.choices));
  }
}

type Refuse = (fact: IssueFact) => null;
type CellReader = (cell: Cell, refuse: Refuse) => FieldValue;

/** Cells that no kind can read are refused here, once. A refused cell yields null ("sin dato") beside its issue. */
function schemaOf(read: CellReader): FieldSchema {
  return z.transform((cell: Cell, context) => {
    const facts: IssueFact[] = [];
    const value = readKnown(cell, read, (fact) => {
      facts.push(fact);
      return null;
    });
    const refused: RefusedCell = { facts, value };
    if (facts.length > 0) context.issues.push({ code: 'custom', input: cell, params: { ...refused } });
    return value;
  });
}

function readKnown(cell: Cell, read: CellReader, refuse: Refuse): FieldValue {
  if (typeof cell === 'object' && 'formula' in cell) return refuse({ code: 'formulaWithoutValue' });
  if (typeof cell === 'string' && ERROR_VALUE.test(cell)) return refuse({ code: 'formulaError', typed: cell });
  return read(cell, refuse);
}

const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|¡[^!]+!|¿[^?]+\?)$/;

function canonicalWord(suggestions: Suggestions): (cell: Cell) => string {
  const labels = labelsOf(suggestions);
  return (cell) => labels.get(foldText(cellText(cell))) ?? cellText(cell);
}

/** From each folded word to its label. */
function labelsOf(suggestions: Suggestions): ReadonlyMap<string, string> {
  return new Map(suggestions.flatMap((words) => words.map((word) => [foldText(word), words[0]] as const)));
}

/**
 * A word of an open list as the list spells it, any other as typed: it is the entity's own, unless it is one of the list
 * with a slip of the hand, which would match nothing and is asked about. A plural is no slip.
 */
function readSuggested(suggestions: Suggestions): CellReader {
  const labels = labelsOf(suggestions);
  const words = [...labels.keys()];
  // Own words repeat down a column: each is compared with the list once.
  const meant = remember((typed: string): string | null => {
    if (words.some((word) => singular(word) === singular(typed))) return null;
    return labels.get(words.find((word) => isMisspelt(typed, word)) ?? '') ?? null;
  });
  return (cell, refuse) => {
    const text = cellText(cell);
    const typed = foldText(text);
    const label = labels.get(typed);
    if (label !== undefined) return label;
    const nearest = meant(typed);
    if (nearest !== null) refuse({ code: 'notInList', typed: text, nearest, allowed: [] });
    return text;
  };
}

function singular(folded: string): string {
  return folded.replace(/e?s\b/g, '');
}

interface TypedNumber {
  readonly kind: 'percent' | 'number';
  readonly value: number;
}

type NotRead = 'notANumber' | 'notACount' | 'notAYear' | 'notProgress';

/** `otherwise` names what the cell should have held. */
function readAnyNumber(cell: Cell, refuse: Refuse, otherwise: NotRead): TypedNumber | null {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'object' && 'percent' in cell) return { kind: 'percent', value: cell.percent };
  const typed = cellText(cell);
  const reading = readSpanishNumber(typed);
  if (reading.kind === 'number') return { kind: reading.percent ? 'percent' : 'number', value: reading.value };
  return reading.kind === 'ambiguous'
    ? refuse({ code: 'ambiguousNumber', typed, readings: reading.readings })
    : refuse({ code: otherwise, typed });
}

/** Nothing in these sheets is counted below zero, not even what an indicator means to reduce. */
function notNegative(number: TypedNumber | null, cell: Cell, refuse: Refuse): TypedNumber | null {
  return number !== null && number.value < 0 ? refuse({ code: 'negativeNumber', typed: cellText(cell) }) : number;
}

function readNumber(cell: Cell, refuse: Refuse): number | null {
  return notNegative(readAnyNumber(cell, refuse, 'notANumber'), cell, refuse)?.value ?? null;
}

/** A share of something is no money. */
function readMoney(cell: Cell, refuse: Refuse): number | null {
  const number = notNegative(readAnyNumber(cell, refuse, 'notANumber'), cell, refuse);
  return number?.kind === 'percent' ? refuse({ code: 'notANumber', typed: cellText(cell) }) : (number?.value ?? null);
}

/** Nor is it a number of people. */
function readCount(cell: Cell, refuse: Refuse, most = Number.MAX_VALUE): number | null {
  const number = readAnyNumber(cell, refuse, 'notACount');
  if (number === null) return null;
  const { kind, value } = number;
  if (value > most) return refuse({ code: 'aboveMost', typed: cellText(cell), most });
  return kind === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : refuse({ code: 'notACount', typed: cellText(cell) });
}

function readYear(cell: Cell, refuse: Refuse): number | null {
  const value = readAnyNumber(cell, refuse, 'notAYear')?.value ?? null;
  if (value === null) return null;
  return Number.isInteger(value) && value >= 1991 && value <= 2100
    ? value
    : refuse({ code: 'notAYear', typed: cellText(cell) });
}

function readDate(cell: Cell, refuse: Refuse): IsoDate | null {
  if (typeof cell === 'object' && 'date' in cell) return cell.date;
  const typed = cellText(cell);
  const reading = readSpanishDate(typed);
  if (reading.kind === 'date') return reading.date;
  return reading.kind === 'ambiguous'
    ? refuse({ code: 'ambiguousDate', typed, readings: reading.readings })
    : refuse({ code: 'notADate', typed });
}

function readDates(cell: Cell, refuse: Refuse): readonly IsoDate[] {
  if (typeof cell === 'object') return compact([readDate(cell, refuse)]);
  return compact(pieces(cellText(cell), true).map((piece) => readDate(piece, refuse)));
}

function compact<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value): value is T => value !== null);
}

const YES = new Set(YES_WORDS.map(foldText));
const NO = new Set(NO_WORDS.map(foldText));

function yesNo(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = foldText(cellText(cell));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

function readYesNo(cell: Cell, refuse: Refuse): boolean | null {
  return yesNo(cell) ?? refuse({ code: 'notYesNo', typed: cellText(cell) });
}

function readProgress(cell: Cell, refuse: Refuse): ReportedProgress | null {
  const answer = yesNo(cell);
  if (answer !== null) return { kind: 'yesNo', value: answer };
  return notNegative(readAnyNumber(cell, refuse, 'notProgress'), cell, refuse);
}

/** Several values in a cell: by ";" or line breaks, by "," only where no known value contains one (design §5). */
function pieces(text: string, commaSeparates: boolean): string[] {
  const separator = commaSeparates ? /[;\n,]/ : /[;\n]/;
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function readSeveral(suggestions: Suggestions): CellReader {
  const canonical = canonicalWord(suggestions);
  const commaSeparates = suggestions.length > 0 && !suggestions.flat().some((word) => word.includes(','));
  return (cell) => [...new Set(pieces(cellText(cell), commaSeparates).map(canonical))];
}

const EVERYONE = new Set(EVERYONE_WORDS.map(foldText));

function readGroups(known: readonly string[]): CellReader {
  const labels = new Map(known.map((name) => [foldText(name), name]));
  const commaSeparates = !known.some((name) => name.includes(','));
  return (cell) => {
    const named = pieces(cellText(cell), commaSeparates);
    const names = named
      .filter((name) => !EVERYONE.has(foldText(name)))
      .map((name) => labels.get(foldText(name)) ?? name);
    return { everyone: named.length > names.length, names: [...new Set(names)] };
  };
}

function readChoice<K extends string>(choices: ChoiceList<K>): CellReader {
  const index = choiceIndex(choices);
  return (cell, refuse) => index.get(foldText(cellText(cell))) ?? refuse(outsideList(cellText(cell), choices));
}

function readChoices<K extends string>(choices: ChoiceList<K>): CellReader {
  const index = choiceIndex(choices);
  return (cell, refuse) => {
    const keys = pieces(cellText(cell), true).map(
      (piece) => index.get(foldText(piece)) ?? refuse(outsideList(piece, choices)),
    );
    return [...new Set(compact(keys))];
  };
}

/** The nearest value by any of its names, as the list shows it. */
function outsideList<K extends string>(typed: string, choices: ChoiceList<K>): IssueFact {
  const lists = choiceKeys(choices).map((key) => choices[key]);
  const word = nearestWord(typed, lists.flat());
  const nearest = lists.find((words) => word !== null && words.includes(word))?.[0] ?? null;
  return { code: 'notInList', typed, nearest, allowed: choiceLabels(choices) };
}
