import './jitless';

import * as z from 'zod/mini';
import type { CodeCounters } from '../tables/codes';
import type { Targets } from '../work/kept';
import { emptyRecord, hasDetails, MOST_PIECES, type WorkHead, type WorkRecord } from '../work/record';
import { DAY } from './day';
import { HostError } from './host-error';
import { mapOf } from './map-of';
import { joinedPieces, PIECE_CHARACTERS, piecesOf } from './pieces';

/** The record of the work, and the counters of codes, among the properties of the document. */
const WORK_KEY = 'work';
const COUNTERS_KEY = 'codes';
/** Where what another version of this add-on left is kept as it was. */
const ASIDE_KEY = 'work-aside';
const VERSION = 1;

const VALUE = z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ date: DAY })]);
const AT_SHEET = { sheetId: z.number() };
const COLUMN = z.nullable(z.number());

const ROWS = z.array(
  z.object({
    ...AT_SHEET,
    fields: z.array(z.object({ column: z.number(), value: VALUE })),
    isNamed: z.boolean(),
    after: z.nullable(z.string()),
    gap: z.number(),
  }),
);
const SHEETS = z.array(z.object({ name: z.string(), mark: z.string() }));

const TARGETS = z.object({
  frames: z.array(
    z.object({
      ...AT_SHEET,
      sheetName: z.string(),
      headerRow: z.number(),
      headings: z.array(z.object({ column: z.number(), heading: z.string() })),
      code: COLUMN,
      name: COLUMN,
    }),
  ),
  cells: z.array(z.object({ ...AT_SHEET, row: z.string(), column: z.number(), before: VALUE, after: VALUE })),
  rows: ROWS,
  sheets: SHEETS,
  clears: ROWS,
  leaving: SHEETS,
});

const RECORD = z.object({
  v: z.literal(VERSION),
  book: z.string(),
  position: z.number(),
  heads: z.array(
    z.object({
      request: z.string(),
      action: z.string(),
      what: z.string(),
      day: DAY,
      state: z.literal(['open', 'done', 'cut']),
      at: z.number(),
      pieces: z.number(),
    }),
  ),
  reserved: z.array(z.object({ request: z.string(), type: z.string(), version: z.number(), at: z.number() })),
});

const COUNTERS = mapOf(z.number());

const DETAILS = z.object({
  asked: z.string(),
  whole: z.boolean(),
  targets: TARGETS,
  counters: COUNTERS,
  answer: z.unknown(),
});

/** What a piece of work needs to be settled and undone, beside its head. */
export interface WorkDetails {
  /** A mark of what was asked. */
  readonly asked: string;
  /** Do the targets tell all of it? Otherwise only its author, or the same action, can go on. */
  readonly whole: boolean;
  readonly targets: Targets;
  /** The codes it gives count once it is done, also those of rows that somebody deletes. */
  readonly counters: CodeCounters;
  /** What the person was, or would have been, answered. */
  readonly answer: unknown;
}

/** What is kept with the document, read in one call. */
export interface Kept {
  readonly properties: { readonly [name: string]: string };
  readonly record: WorkRecord;
  readonly counters: CodeCounters;
  /** What another version left under our key. */
  readonly strange: string | null;
}

export function readKept(book: string): Kept {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const text = properties[WORK_KEY];
  const read = RECORD.safeParse(parsed(text ?? ''));
  const counters = COUNTERS.safeParse(parsed(properties[COUNTERS_KEY] ?? ''));
  return {
    properties,
    record: read.success && read.data.book === book ? read.data : emptyRecord(book),
    counters: counters.success ? counters.data : {},
    strange: text === undefined || read.success ? null : text,
  };
}

/** Null when there are none any more, or they cannot be read. */
export function readDetails(
  { properties, record }: Pick<Kept, 'properties' | 'record'>,
  head: WorkHead,
): WorkDetails | null {
  if (!hasDetails(record, head)) return null;
  const text = joinedPieces(properties, WORK_KEY, {
    count: head.pieces,
    first: head.at % MOST_PIECES,
    most: MOST_PIECES,
  });
  const details = DETAILS.safeParse(parsed(text));
  return details.success ? details.data : null;
}

/** A text that is no JSON counts as none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** In one call, with whatever else changes. */
export function writeRecord(kept: Kept, record: WorkRecord, more: { readonly [name: string]: string } = {}): Kept {
  const written = {
    [WORK_KEY]: JSON.stringify({ v: VERSION, ...record }),
    ...(kept.strange === null ? {} : { [ASIDE_KEY]: kept.strange }),
    ...more,
  };
  try {
    PropertiesService.getDocumentProperties().setProperties(written);
  } catch (error) {
    throw isFull(error) ? new HostError('storeFull', error) : error;
  }
  return { ...kept, record, properties: { ...kept.properties, ...written }, strange: null };
}

const FULL = /quota|too large|cuota|demasiado grande/i;

function isFull(error: unknown): boolean {
  return error instanceof Error && FULL.test(error.message);
}

export function countersText(counters: CodeCounters): { readonly [name: string]: string } {
  return { [COUNTERS_KEY]: JSON.stringify(counters) };
}

/** How many pieces some details need. */
export function countPieces(text: string): number {
  return Math.ceil(text.length / PIECE_CHARACTERS);
}

export function detailPieces(text: string, position: number): { readonly [name: string]: string } {
  return piecesOf(WORK_KEY, text, { first: position % MOST_PIECES, most: MOST_PIECES });
}

/** Sheets that work which broke off was making. */
export function unfinishedSheets(kept: Kept): ReadonlySet<string> {
  const broken = kept.record.heads.filter(({ state }) => state !== 'done');
  return new Set(broken.flatMap((head) => (readDetails(kept, head)?.targets.sheets ?? []).map(({ name }) => name)));
}
