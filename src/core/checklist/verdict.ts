import type { IsoDate } from '../calendar';
import type { PublicationType, TableKey } from '../records';

/** Which rows of a table a rule is about, where it is not about all of them. */
export type RowSubset =
  | 'participation'
  | 'held'
  | 'owed'
  | 'valid'
  | 'approved'
  | 'planRemarks'
  | 'furag'
  | 'internalControl';

/** Why a step stands where it stands, as facts. */
export type StepReason =
  /** So many of these rows comply; `missing` are the rows that do not. */
  | {
      readonly code: 'share';
      readonly met: number;
      readonly total: number;
      readonly table: TableKey;
      readonly of?: RowSubset;
      readonly missing: readonly number[];
    }
  | { readonly code: 'emptyTable'; readonly table: TableKey; readonly of?: RowSubset }
  | { readonly code: 'found'; readonly count: number; readonly table: TableKey }
  | { readonly code: 'lacksKinds'; readonly table: TableKey; readonly kinds: readonly StepKind[] }
  | {
      readonly code: 'groupsLeft';
      readonly uncovered: readonly string[];
      readonly onlyGeneral: readonly string[];
      readonly total: number;
    }
  | { readonly code: 'published'; readonly type: PublicationType; readonly on: IsoDate }
  | {
      readonly code: 'notPublished';
      readonly type: PublicationType;
      readonly because: 'never' | 'undated' | 'otherMedia';
    }
  | { readonly code: 'evidence'; readonly on: IsoDate }
  /** Dated after the cutoff: it does not count yet. */
  | { readonly code: 'evidenceLater'; readonly on: IsoDate }
  | { readonly code: 'evidenceUndated' }
  | { readonly code: 'notApplicable'; readonly because: string }
  | { readonly code: 'stageNotBegun' };

/** Kinds of row a step wants at least one of. */
export type StepKind = 'missionArea' | 'supportArea' | 'training' | 'internalCommunication' | 'externalCommunication';

/** What a rule finds in the tables. `share` is how much of the step is there, 0 to 1. */
export interface StepVerdict {
  /** False when the tables hold nothing that could tell; dated evidence then decides. */
  readonly canTell: boolean;
  readonly share: number;
  readonly reason: StepReason;
}

/** Rows of a table, all or some of them. */
export interface RuleRows<R> {
  readonly table: TableKey;
  readonly of?: RowSubset;
  readonly rows: readonly R[];
}

/** Every row must comply; over no rows there is nothing to comply (and nothing done). */
export function everyRow<R extends { readonly row: number }>(
  { rows, ...which }: RuleRows<R>,
  complies: (row: R) => boolean,
): StepVerdict {
  if (rows.length === 0) return { canTell: false, share: 0, reason: { code: 'emptyTable', ...which } };
  const missing: number[] = [];
  for (const row of rows) if (!complies(row)) missing.push(row.row);
  const met = rows.length - missing.length;
  return {
    canTell: true,
    share: met / rows.length,
    reason: { code: 'share', met, total: rows.length, ...which, missing },
  };
}

/** One row is enough. */
export function anyRow({ rows, ...which }: RuleRows<unknown>): StepVerdict {
  return rows.length === 0
    ? { canTell: false, share: 0, reason: { code: 'emptyTable', ...which } }
    : { canTell: true, share: 1, reason: { code: 'found', count: rows.length, table: which.table } };
}

/** At least one row of each kind. */
export function eachKind(
  table: TableKey,
  rows: number,
  kinds: readonly { readonly kind: StepKind; readonly found: number }[],
): StepVerdict {
  if (rows === 0) return { canTell: false, share: 0, reason: { code: 'emptyTable', table } };
  const lacking = kinds.filter((entry) => entry.found === 0).map((entry) => entry.kind);
  const share = (kinds.length - lacking.length) / kinds.length;
  const found = kinds.reduce((sum, entry) => sum + entry.found, 0);
  return {
    canTell: true,
    share,
    reason:
      lacking.length === 0 ? { code: 'found', count: found, table } : { code: 'lacksKinds', table, kinds: lacking },
  };
}

/** Both must hold; the reason is that of the one that is furthest behind. */
export function both(first: StepVerdict, second: StepVerdict): StepVerdict {
  if (!first.canTell) return first;
  if (!second.canTell) return { ...second, canTell: true, share: first.share / 2 };
  const behind = second.share < first.share ? second : first;
  return { canTell: true, share: (first.share + second.share) / 2, reason: behind.reason };
}
