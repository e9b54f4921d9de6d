import type { IsoDate } from '../core/calendar';

/**
 * What is remembered of the work on a workbook (design §8b): what is under way, what it became, and what can be undone.
 * Newest first; only the newest can be under way.
 */
export interface WorkRecord {
  /** The spreadsheet it tells of: in a copy of it nothing of this is true. */
  readonly book: string;
  /** Pieces of details ever written: they go round, the oldest make room. */
  readonly position: number;
  readonly heads: readonly WorkHead[];
  readonly reserved: readonly Reservation[];
}

export interface WorkHead {
  /** Belongs to the draft, the plan or the publication, not to the press of a button. */
  readonly request: string;
  readonly action: string;
  /** What was done, as the offer to undo it names it: "El reporte R019"; '' where it cannot be undone. */
  readonly what: string;
  readonly day: IsoDate;
  /** Cut: it broke off, and only the same request, or the same action, can go on. */
  readonly state: 'open' | 'done' | 'cut';
  /** Where its details begin among the pieces, and how many they are. */
  readonly at: number;
  readonly pieces: number;
}

/** A version number that is being published. */
export interface Reservation {
  readonly request: string;
  readonly type: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Pieces that are kept at once: 100,000 characters, the most a person may undo. */
export const MOST_PIECES = 50;
const MOST_HEADS = 21;
export const MOST_UNDONE = 5;

export function emptyRecord(book: string): WorkRecord {
  return { book, position: 0, heads: [], reserved: [] };
}

export function openWork({ heads }: WorkRecord): WorkHead | null {
  return heads.find(({ state }) => state === 'open') ?? null;
}

export function headOf({ heads }: WorkRecord, request: string): WorkHead | null {
  return heads.find((head) => head.request === request) ?? null;
}

/** Begun, before its first write. */
export function opened(record: WorkRecord, head: Omit<WorkHead, 'state' | 'at'>): WorkRecord {
  const others = record.heads.filter(({ request }) => request !== head.request);
  return {
    ...record,
    position: record.position + head.pieces,
    heads: [{ ...head, state: 'open' as const, at: record.position }, ...others].slice(0, MOST_HEADS),
  };
}

/** The request of undoing another. */
export function undoing(request: string): string {
  return `undo.${request}`;
}

/** What it came to. With what is done, what it undid is forgotten. */
export function closed(record: WorkRecord, request: string, state: 'done' | 'cut'): WorkRecord {
  const isOver = (head: WorkHead) => state === 'done' && undoing(head.request) === request;
  return {
    ...record,
    heads: record.heads
      .filter((head) => head.request === request || !isOver(head))
      .map((head) => (head.request === request ? { ...head, state } : head)),
  };
}

export function dropped(record: WorkRecord, request: string): WorkRecord {
  return { ...record, heads: record.heads.filter((head) => head.request !== request) };
}

/** Are its details still there, and not those of later work? */
export function hasDetails({ position }: WorkRecord, { at, pieces }: WorkHead): boolean {
  return pieces > 0 && position - at <= MOST_PIECES;
}

/** The last five things done, that can still be undone as far as is remembered; one that was not closed may be done. */
export function undoables(record: WorkRecord): readonly WorkHead[] {
  return record.heads
    .filter((head) => head.state !== 'cut' && head.what !== '')
    .slice(0, MOST_UNDONE)
    .filter((head) => hasDetails(record, head));
}

/** A reservation holds for a quarter of an hour; numbers may be skipped. */
const RESERVED_MILLISECONDS = 15 * 60_000;

interface Reserving {
  readonly request: string;
  readonly type: string;
  /** The latest version in Publicaciones. */
  readonly latest: number;
  readonly now: number;
}

/** The version that a publication goes out under: the one it had when it broke off, or the next that nobody has taken. */
export function reserve(
  record: WorkRecord,
  { request, type, latest, now }: Reserving,
): { record: WorkRecord; version: number } {
  const standing = record.reserved.filter(({ at }) => now - at < RESERVED_MILLISECONDS);
  const own = standing.find((each) => each.request === request && each.version > latest);
  const taken = standing.filter((each) => each.type === type && each.request !== request).map(({ version }) => version);
  const version = own?.version ?? Math.max(latest, ...taken) + 1;
  const others = standing.filter((each) => each.request !== request);
  return { record: { ...record, reserved: [...others, { request, type, version, at: now }] }, version };
}
