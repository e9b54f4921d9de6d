import './jitless';

import * as z from 'zod/mini';
import { STEP_CODES } from '../core/checklist/steps';
import { LISTED_KINDS, PUBLISH_KINDS, type PublishKind } from '../core/publication-kinds';
import type { TableKey } from '../core/records';
import type { LeftOut } from '../messages/es/left-out';
import { ALL_TABLES } from '../tables/definitions/all';
import type { FixPreview } from '../tables/fix-cells';
import type { Review, ReviewAlert } from '../views/review';
import type { PanelLink, PanelState } from '../views/sidebar/panel-state';
import type { EvidenceErrors } from '../views/sidebar/plan-statement';
import type { ReportDraft, ReportErrors } from '../views/sidebar/report-form';
import type { StructureReport } from '../views/structure-report';
import { DAY } from './day';
import { mapOf } from './map-of';
import { REPORT_DRAFT } from './report-draft';

/**
 * What may be asked of the add-on and what it answers: one server function, JSON text both ways, so that no Date is
 * lost and no class is mangled on the way (platform.md §2.3). The sidebar and the command line are typed by it.
 */
/** Sheets that are added when a step needs them. */
const EXTRA_TABLES: readonly TableKey[] = ALL_TABLES.filter((table) => !table.fromStart).map((table) => table.key);

const CUTOFF = z.optional(z.nullable(DAY));

/** Where the matrix to take in comes from. */
const SOURCE = z.union([
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** A sheet of this workbook; null lets the add-on look for one. */
  z.object({ kind: z.literal('sheet'), name: z.nullable(z.string()) }),
  z.object({ kind: z.literal('none') }),
]);

/** Sheets that a step needs, besides those of the start. */
const TABLES_WANTED = z.optional(z.array(z.literal(EXTRA_TABLES)));

/** Which alert to fix: its code and the cell it stands at. */
const ALERT_KEY = z.object({ code: z.string(), table: z.string(), row: z.number(), field: z.string() });

/** A row or column of a sheet. */
const FROM_ONE = z.number().check(z.refine((number) => Number.isInteger(number) && number >= 1));

/** The cell a link of the panel leads to. */
const TARGET = z.object({
  sheetId: z.number(),
  row: FROM_ONE,
  column: FROM_ONE,
  named: z.nullable(z.object({ column: FROM_ONE, text: z.string() })),
});

/** The mark of each table as the panel read it. */
const REVISION = mapOf(z.string());

/** Where a gap of the plan is closed: an activity by its code, or a new one. */
const INTO = z.union([
  z.string(),
  z.object({
    name: z.string().check(z.refine((name) => name !== '')),
    phase: z.string(),
    area: z.string(),
    date: z.string(),
  }),
]);

const STATEMENT = z.object({ link: z.string(), date: z.string(), notApplicableReason: z.string() });

/** "plan": the one whose turn it is. A report's code asks for its formato interno alone. */
const DOCUMENT_REQUEST = {
  document: z.literal([...PUBLISH_KINDS, 'plan']),
  report: z.optional(z.nullable(z.string())),
  cutoff: CUTOFF,
};

const ACTION = z.union([
  z.object({ action: z.literal('start') }),
  z.object({ action: z.literal('review'), cutoff: CUTOFF }),
  z.object({ action: z.literal('planStructure'), source: SOURCE, year: z.optional(z.number()), tables: TABLES_WANTED }),
  z.object({
    action: z.literal('applyStructure'),
    source: SOURCE,
    year: z.optional(z.number()),
    tables: TABLES_WANTED,
    hash: z.string(),
  }),
  z.object({ action: z.literal('previewFix'), alert: ALERT_KEY, cutoff: CUTOFF }),
  z.object({ action: z.literal('applyFix'), alert: ALERT_KEY, cutoff: CUTOFF, hash: z.string() }),
  z.object({ action: z.literal('refresh'), cutoff: CUTOFF }),
  z.object({
    action: z.literal('publish'),
    ...DOCUMENT_REQUEST,
    force: z.optional(z.boolean()),
    withData: z.optional(z.boolean()),
    onDisk: z.optional(z.boolean()),
  }),
  z.object({ action: z.literal('preview'), ...DOCUMENT_REQUEST }),
  z.object({ action: z.literal('share'), document: z.literal(LISTED_KINDS), version: z.number() }),
  z.object({ action: z.literal('clearFinding'), alert: ALERT_KEY }),
  z.object({ action: z.literal('setLogo'), png: z.nullable(z.string()) }),
  z.object({ action: z.literal('panel'), cutoff: CUTOFF }),
  z.object({ action: z.literal('goToCell'), target: TARGET }),
  z.object({ action: z.literal('previewAddToPlan'), gap: z.string(), into: INTO }),
  z.object({ action: z.literal('applyAddToPlan'), gap: z.string(), into: INTO, hash: z.string() }),
  z.object({ action: z.literal('fileReport'), draft: REPORT_DRAFT, revision: REVISION }),
  z.object({
    action: z.literal('stepEvidence'),
    step: z.literal(STEP_CODES),
    statement: STATEMENT,
    revision: REVISION,
  }),
  z.object({ action: z.literal('keepDraft'), draft: z.nullable(REPORT_DRAFT) }),
  z.object({ action: z.literal('copySheets'), names: z.array(z.string()), request: z.string() }),
  z.object({ action: z.literal('undo'), id: z.string() }),
  z.object({ action: z.literal('useThisCopy') }),
]);

export type Action = z.infer<typeof ACTION>;
export type ActionName = Action['action'];
export type AlertKey = z.infer<typeof ALERT_KEY>;
export type MatrixSource = z.infer<typeof SOURCE>;

export interface StartAnswer {
  readonly entity: string | null;
  readonly year: number | null;
  /** Sheets of ours that exist. */
  readonly structured: boolean;
  readonly otherSheets: readonly string[];
}

export interface StructurePreview {
  readonly report: StructureReport;
  /** The changes, one sentence each. */
  readonly changes: readonly string[];
  readonly lasting: Lasting;
  /** Applying needs the same plan: SHA-256 of it. */
  readonly hash: string;
  readonly applied: boolean;
}

/** Sheets whose change could not be undone from the panel: a copy is offered before. */
export type Lasting = readonly string[];

export interface CopiedAnswer {
  /** Of the copies. */
  readonly names: readonly string[];
}

export interface RefreshAnswer {
  readonly version: 1;
  readonly changedCells: number;
  readonly sheets: readonly string[];
  readonly codesGiven: number;
}

/** What a fix would write, or has written. */
export interface FixAnswer {
  readonly cells: readonly FixPreview[];
  readonly lasting: Lasting;
  /** Applying needs the same plan: SHA-256 of it. */
  readonly hash: string;
  readonly applied: boolean;
}

/** What was published, or why nothing was. */
export interface PublishAnswer {
  readonly published: boolean;
  /** The latest version says the same at this cutoff: no other was made. */
  readonly unchanged: boolean;
  readonly document: PublishKind;
  /** With `failure`, those that were made before Drive stopped. */
  readonly files: readonly PublishedFile[];
  /** Why it broke off, and what to do; null when it did not. */
  readonly failure: string | null;
  /** 1 for what has no versions. */
  readonly documentVersion: number;
  /** Nobody has approved it: each page says so. */
  readonly draft: boolean;
  readonly blocked: readonly ReviewAlert[];
  readonly leftOut: readonly LeftOut[];
  readonly changes: readonly string[];
}

export interface PublishedFile {
  readonly kind: 'document' | 'page' | 'data';
  /** Where it is downloaded: lower case, no blanks, with its ending. */
  readonly fileName: string;
  readonly fileId: string;
  readonly link: string;
}

export interface PreviewAnswer {
  readonly title: string;
}

export interface ShareAnswer {
  readonly link: string;
  readonly sentence: string;
}

export interface ClearedAnswer {
  readonly sentence: string;
}

export interface LogoAnswer {
  readonly sentence: string;
}

/** The panel's whole content, and what this person left in it. */
export interface PanelAnswer {
  readonly state: PanelState;
  readonly draft: ReportDraft | null;
  /** The person's own area; '' when none is remembered. */
  readonly area: string;
  /** The last change, while it can be undone. */
  readonly undo: { readonly id: string; readonly what: string; readonly recent: boolean } | null;
  /** What broke off, and how it goes on; null where nothing did. */
  readonly unfinished: string | null;
}

export interface GoneAnswer {
  /** "Plan C5" */
  readonly place: string;
}

/** What closing a gap would write into the plan, or has written. */
export interface PlanAnswer {
  readonly cells: readonly FixPreview[];
  readonly intro: string;
  readonly done: string;
  readonly link: PanelLink | null;
  readonly hash: string;
  readonly applied: boolean;
}

export type FileReportAnswer =
  | { readonly kind: 'refused'; readonly errors: ReportErrors }
  | {
      readonly kind: 'written';
      readonly code: string;
      /** Code of the activity, when it entered the plan with this report. */
      readonly activityCode: string | null;
      readonly link: PanelLink | null;
    };

export type EvidenceAnswer =
  | { readonly kind: 'refused'; readonly errors: EvidenceErrors }
  | { readonly kind: 'written'; readonly sentence: string };

export interface KeptAnswer {
  readonly kept: boolean;
}

export interface UsedAnswer {
  readonly sentence: string;
}

export interface UndoAnswer {
  readonly sentence: string;
}

export interface Answers {
  readonly start: StartAnswer;
  readonly review: Review;
  readonly planStructure: StructurePreview;
  readonly applyStructure: StructurePreview;
  readonly previewFix: FixAnswer;
  readonly applyFix: FixAnswer;
  readonly refresh: RefreshAnswer;
  readonly publish: PublishAnswer;
  readonly preview: PreviewAnswer;
  readonly share: ShareAnswer;
  readonly clearFinding: ClearedAnswer;
  readonly setLogo: LogoAnswer;
  readonly panel: PanelAnswer;
  readonly goToCell: GoneAnswer;
  readonly previewAddToPlan: PlanAnswer;
  readonly applyAddToPlan: PlanAnswer;
  readonly fileReport: FileReportAnswer;
  readonly stepEvidence: EvidenceAnswer;
  readonly keepDraft: KeptAnswer;
  readonly copySheets: CopiedAnswer;
  readonly undo: UndoAnswer;
  readonly useThisCopy: UsedAnswer;
}

export type AnswerTo<N extends ActionName> = Answers[N];

/**
 * Errors are data: a thrown one would lose its code on the way to the sidebar. `panel`: what the panel shows from now on,
 * where it asked and its content is another; null where that could not be read.
 */
export type Reply<T> = (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string }
) & { readonly panel?: PanelAnswer | null };

/** Actions after which the panel shows something else. */
export const CHANGING_ACTIONS: readonly ActionName[] = [
  'applyStructure',
  'applyFix',
  'applyAddToPlan',
  'refresh',
  'publish',
  'share',
  'clearFinding',
  'fileReport',
  'stepEvidence',
  'undo',
];

/** Refusals that say that what the panel shows is no longer so. */
export const OUTDATED_CODES: readonly string[] = ['stale', 'fixGone', 'moved', 'undoGone', 'undoChanged'];

/** An action, and whether the panel asked for it. */
export interface PanelRequest {
  readonly action: Action;
  readonly fromPanel: boolean;
}

const FROM_PANEL = z.object({ fromPanel: z.literal(true) });

/** Null when the text is not one of the actions: a panel of another version, or not our panel. */
export function parseRequest(json: string): PanelRequest | null {
  try {
    const asked: unknown = JSON.parse(json);
    const parsed = ACTION.safeParse(asked);
    return parsed.success ? { action: parsed.data, fromPanel: FROM_PANEL.safeParse(asked).success } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
