import type { IsoDate } from '../../core/calendar';
import { findIdentifiers } from '../../core/personal-identifiers';
import { isLink } from '../../core/scope';
import { issueSentence } from '../../messages/es/issues';
import * as WORDS from '../../messages/es/panel-form';
import type { StoredColumn } from '../../tables/column';
import { REPORTS } from '../../tables/definitions/reports';
import { isRefusal } from '../../tables/kinds/kind';
import { cellReader } from '../../tables/read-field';

/**
 * The report form of the panel: what is typed in it, and what keeps it from being written. Server and panel run the same
 * check, so that a field is told when it is left and not after a trip to Google; it is the one thing of the views that
 * the panel runs itself.
 */

/** A report as typed in the panel. */
export interface ReportDraft {
  /** Tells this draft from another that says the same; '' until the panel has given it one. */
  readonly request: string;
  /** Code of the activity; '' for none yet, `UNPLANNED` for one that is not in the plan. */
  readonly activity: string;
  readonly newActivity: string;
  readonly newClass: string;
  readonly newPhase: string;
  readonly area: string;
  readonly heldOn: string;
  readonly participants: string;
  readonly groups: readonly string[];
  readonly reachedIncidence: string;
  readonly contributionsReceived: string;
  readonly contributionsAccepted: string;
  readonly results: string;
  readonly agreements: string;
  readonly evidence: string;
}

export const UNPLANNED = '+';

export const BLANK_DRAFT: ReportDraft = {
  request: '',
  activity: '',
  newActivity: '',
  newClass: '',
  newPhase: '',
  area: '',
  heldOn: '',
  participants: '',
  groups: [],
  reachedIncidence: '',
  contributionsReceived: '',
  contributionsAccepted: '',
  results: '',
  agreements: '',
  evidence: '',
};

export type ReportErrors = { readonly [field in keyof ReportDraft]?: string };

/** Fields of the form that are columns of Reportes, under the same name. */
const REPORT_FIELDS = [
  'area',
  'heldOn',
  'participants',
  'groups',
  'reachedIncidence',
  'contributionsReceived',
  'contributionsAccepted',
  'results',
  'agreements',
  'evidence',
] as const;

/** A cell of a spreadsheet holds this many characters. */
const CELL_LIMIT = 50_000;

/**
 * What keeps a typed report from being written, one Spanish sentence by field. Each field passes the schema of its
 * column in Reportes, so that the form refuses what the sheet would.
 */
export function checkReport(
  draft: ReportDraft,
  known: { readonly groups: readonly string[]; readonly today: string },
): ReportErrors {
  const fields = REPORT_FIELDS.flatMap((field) => {
    const sentence = checkField(REPORTS.columns[field], textOf(draft[field]), known.groups);
    return sentence === null ? [] : [[field, sentence] as const];
  });
  const byField: ReportErrors = Object.fromEntries(fields);
  return { ...activityErrors(draft), ...crossErrors(draft, known.today), ...byField };
}

function textOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value.trim() : value.join('; ');
}

/** Null when the text can stand in that column. */
function checkField(column: StoredColumn, text: string, groups: readonly string[]): string | null {
  if (text === '') return column.required === 'always' ? requiredSentence(column) : null;
  if (text.length > CELL_LIMIT) return WORDS.tooLong;
  const reading = cellReader(column, { groups })(text);
  if (isRefusal(reading)) {
    const [fact] = reading.refused;
    if (fact === undefined) return null;
    const { message, fix } = issueSentence(fact);
    return `${message} ${fix}`;
  }
  if (column.kind === 'link') return isLink(text) ? null : WORDS.notALink;
  return column.publication === 'public' ? personalSentence(text) : null;
}

/** Names and addresses the alerts ask about: a form has no way to say that one was told by mistake. */
function personalSentence(text: string): string | null {
  const kinds = findIdentifiers(text);
  return kinds.length === 0 ? null : WORDS.personal(kinds);
}

function requiredSentence(column: StoredColumn): string {
  return column.kind === 'groups' ? WORDS.requiredGroups : WORDS.required;
}

function activityErrors(draft: ReportDraft): ReportErrors {
  if (draft.activity === '') return { activity: WORDS.requiredChoice };
  if (draft.activity !== UNPLANNED) return {};
  const name = draft.newActivity.trim() === '' ? WORDS.required : personalSentence(draft.newActivity);
  return {
    ...(name === null ? {} : { newActivity: name }),
    ...(draft.newClass === '' ? { newClass: WORDS.requiredChoice } : {}),
    ...(draft.newPhase === '' ? { newPhase: WORDS.requiredChoice } : {}),
  };
}

function crossErrors(draft: ReportDraft, today: string): ReportErrors {
  const received = countOf(draft.contributionsReceived);
  const accepted = countOf(draft.contributionsAccepted);
  return {
    ...(draft.heldOn > today ? { heldOn: WORDS.future } : {}),
    ...(received !== null && accepted !== null && accepted > received
      ? { contributionsAccepted: WORDS.moreThanReceived(received) }
      : {}),
  };
}

/** The count in a field as the sheet would read it ("1.000.000" too); null when it is none. */
export function countOf(text: string): number | null {
  if (text.trim() === '') return null;
  const reading = cellReader(REPORTS.columns.participants, { groups: [] })(text.trim());
  return typeof reading === 'number' ? reading : null;
}

/** The day in a date field, which the schema has already read. */
export function dayOf(text: string): IsoDate | null {
  const reading = cellReader(REPORTS.columns.heldOn, { groups: [] })(text.trim());
  // A date column yields a day or refuses.
  return typeof reading === 'string' ? (reading as IsoDate) : null;
}
