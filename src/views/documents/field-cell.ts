/** One value of the workbook as a cell of a document: how each kind reads, what a blank means, what is kept back. */
import { DECISIONS } from '../../catalogue/choices';
import { parseIsoDate } from '../../core/calendar';
import type { RecordOf, TableKey } from '../../core/records';
import { isParticipation } from '../../core/scope';
import { foldText } from '../../core/text';
import type { Run, TableCell } from '../../document/model';
import * as WORDS from '../../messages/es/documents';
import * as FIGURE_WORDS from '../../messages/es/figures';
import { pesos, plainNumber, shortDate } from '../../messages/es/format';
import type { Column } from '../../tables/column';
import { tableDefinition } from '../../tables/definitions/all';
import { NO, YES } from '../../tables/definitions/words';
import type { FieldValue, ShownAs } from '../../tables/kinds/kind';
import { handlerOf } from '../../tables/kinds/kinds';
import type { PublicAssessment } from '../public-assessment';
import { SUPPRESSED_FIELDS } from '../suppressed-fields';
import { cell } from './blocks';

/** A field of a table, without the number of its row. */
export type FieldOf<K extends TableKey> = Exclude<keyof RecordOf<K> & string, 'row'>;
export type Shown = Pick<PublicAssessment, 'tables' | 'suppression'>;

/** A value as a document says it: in the words of its column, reserved where it is too small, never silently blank. */
export function fieldCell<K extends TableKey>(shown: Shown, table: K, row: RecordOf<K>, field: FieldOf<K>): TableCell {
  if (SUPPRESSED_FIELDS[table]?.(shown.suppression, row.row).includes(field) === true) {
    return cell(WORDS.suppressed, 'muted');
  }
  const column = columnOf(table, field);
  // Each record has a field per stored column of its definition.
  const run = fieldRun(shown, column, row[field] as FieldValue);
  if (run === null) return blankCell(field, column, row);
  const tone = column.kind === 'choice' ? TONES[String(row[field])] : undefined;
  return tone === undefined ? { runs: [run] } : { runs: [run], tone };
}

export function columnOf<K extends TableKey>(table: K, field: FieldOf<K>): Column {
  const column = tableDefinition(table).columns[field];
  if (column === undefined) throw new RangeError(field);
  return column;
}

/** Null for a blank. */
function fieldRun(shown: Shown, column: Column, value: FieldValue): Run | null {
  const { dataValue, shownAs } = handlerOf(column);
  const known = dataValue(column, value);
  if (known === null || known === '') return null;
  if (typeof known === 'boolean') return { text: known ? YES : NO };
  return RUNS[shownAs](known, shown);
}

const RUNS: { readonly [how in ShownAs]: (known: string | number, shown: Shown) => Run } = {
  words: (known) => ({ text: String(known) }),
  number: (known) => ({ text: plainNumber(Number(known)) }),
  pesos: (known) => ({ text: pesos(Number(known)) }),
  date: (known) => ({ text: dayWords(String(known)) }),
  link: (known) => linkRun(String(known)),
  activity: (known, shown) => ({ text: activityName(shown, String(known)) }),
};

function dayWords(iso: string): string {
  const date = parseIsoDate(iso);
  return date === null ? iso : shortDate(date);
}

/** "Foro (A001)": what the code stands for, and the code, by which its row is found. */
export function activityName({ tables }: Pick<Shown, 'tables'>, code: string): string {
  const found =
    tables.activities.find((row) => row.code === code) ??
    tables.activities.find((row) => row.code !== null && foldText(row.code) === foldText(code));
  return found === undefined ? code : `${found.activity} (${code})`;
}

/** A link says where it goes; what is no secure address stays in words. */
function linkRun(text: string): Run {
  const host = /^https:\/\/([^\s/;,]+)[^\s;,]*$/i.exec(text)?.[1];
  return host === undefined ? { text } : { text: WORDS.seeAt(host), link: text };
}

/** What a blank means (design §5); else that it is missing where it should be there, and only not there where it may. */
function blankCell(field: string, column: Column, row: object): TableCell {
  const { kind, required } = column;
  const meaning = BLANKS[field];
  // What was accepted needs no reason.
  const needsNone = field === 'reason' && 'decision' in row && row.decision !== 'rejected';
  if (meaning !== undefined && !needsNone) return cell(meaning, 'muted');
  const isOwed = required === 'always' || (required !== undefined && isParticipation(row));
  const isMissing = isOwed || kind === 'integer' || kind === 'money';
  return isMissing ? cell(FIGURE_WORDS.noData, 'muted') : cell(FIGURE_WORDS.nothing);
}

const BLANKS: { readonly [field: string]: string | undefined } = {
  decision: DECISIONS.underAnalysis[0],
  publishableText: WORDS.textKept,
  reason: WORDS.noReason,
};

/** Shades of values that say how something ended; the words tell it too. */
const TONES: { readonly [choice: string]: TableCell['tone'] } = {
  accepted: 'done',
  partlyAccepted: 'done',
  met: 'done',
  unmet: 'attention',
  cancelled: 'attention',
};
