import type { Severity } from '../../alerts/alert';
import type { StepStatus } from '../../core/checklist/assess-checklist';
import type { StageKey } from '../../core/checklist/steps';
import type { ListedKind, PublishKind } from '../../core/publication-kinds';
import type { Phase, TableKey } from '../../core/records';

/** Everything the panel shows, as plain JSON; every sentence is made on the server from the message catalogue. */
export interface PanelState {
  readonly version: 1;
  readonly entity: string | null;
  /** '#rrggbb' as the entity typed it; null when none. */
  readonly accent: string | null;
  readonly heading: string;
  readonly year: string;
  readonly progress: PanelProgress;
  /** Both Configuración and Matriz are there. */
  readonly structured: boolean;
  /** Sheets that are not ours and hold something: a matrix may be in one. */
  readonly otherSheets: readonly string[];
  readonly next: PanelNext;
  readonly stages: readonly PanelStage[];
  readonly coverage: PanelCoverage;
  readonly alerts: PanelAlerts;
  readonly areas: readonly PanelArea[];
  readonly publish: PanelPublish;
  readonly form: PanelForm;
  /** A mark of each table as it was read: a write that rests on an older one is refused. */
  readonly revision: PanelRevision;
}

export type PanelRevision = { readonly [table in TableKey]?: string };

export interface PanelProgress {
  readonly done: number;
  readonly total: number;
  readonly sentence: string;
}

/** A cell to go to. `named` finds the row again if it has moved: the text of the column that names it. */
export interface PanelLink {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly named: { readonly column: number; readonly text: string } | null;
  /** "Plan C5" */
  readonly label: string;
}

export type PanelTab = 'steps' | 'coverage' | 'alerts' | 'report' | 'publish';

/** The one thing to do next, with its reason. */
export interface PanelNext {
  readonly title: string;
  readonly reason: string;
  readonly button: string;
  readonly target: PanelTarget;
  /** Nothing is left to do. */
  readonly allDone: boolean;
}

export type PanelTarget =
  | { readonly kind: 'tab'; readonly tab: PanelTab }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'link'; readonly link: PanelLink };

export interface PanelStage {
  readonly key: StageKey;
  readonly title: string;
  /** "4 de 5" */
  readonly count: string;
  readonly done: boolean;
  readonly steps: readonly PanelStep[];
}

export interface PanelStep {
  readonly step: string;
  readonly title: string;
  readonly explanation: string;
  readonly status: StepStatus;
  readonly statusWord: string;
  readonly reason: string;
  readonly link: PanelLink | null;
  /** A sheet this step needs and the workbook does not have. */
  readonly addSheet: { readonly table: TableKey; readonly name: string } | null;
  /** The step is told in another view of the panel. */
  readonly tab: PanelTab | null;
  /** Where a person's own statement counts; null where the tables alone decide. */
  readonly evidence: PanelEvidence | null;
}

export interface PanelEvidence {
  readonly link: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly date: string;
  readonly notApplicableReason: string;
}

export interface PanelCoverage {
  readonly summary: string;
  readonly phases: readonly { readonly key: Phase; readonly short: string; readonly name: string }[];
  readonly gaps: readonly PanelGap[];
  readonly groups: readonly PanelGroup[];
  readonly phasesSentence: string;
  /** There is no group yet: where to write the first. */
  readonly firstGroup: PanelLink | null;
}

export interface PanelGap {
  /** What is left out: `group:Víctimas` or `phase:evaluation`; the server finds it again by this. */
  readonly key: string;
  readonly title: string;
  readonly suggestion: string;
  /** The activity that could take it in. */
  readonly activity: { readonly code: string; readonly button: string } | null;
  /** Phase a new activity would have, as its column writes it. */
  readonly phase: string;
}

/** An activity begun in the panel to take a group or a phase in. */
export interface NewActivity {
  readonly name: string;
  readonly phase: string;
  readonly area: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly date: string;
}

export interface PanelGroup {
  readonly group: string;
  readonly left: boolean;
  readonly note: string;
  readonly cells: readonly {
    readonly text: string;
    readonly kind: 'done' | 'planned' | 'none';
    readonly words: string;
  }[];
}

export interface PanelAlerts {
  /** Those that block or need attention. */
  readonly count: number;
  readonly groups: readonly PanelAlertGroup[];
  /** Said when not all are shown. */
  readonly truncated: string | null;
}

export interface PanelAlertGroup {
  readonly key: Severity | 'data';
  readonly title: string;
  readonly explanation: string;
  readonly count: number;
  readonly alerts: readonly PanelAlert[];
}

export interface PanelAlert {
  readonly id: string;
  readonly sheet: string;
  readonly message: string;
  readonly fix: string;
  readonly link: PanelLink | null;
  /** A person may decide that it is no personal data. */
  readonly clearable: boolean;
  /** The view of the panel where it is resolved, if there is one. */
  readonly tab: PanelTab | null;
  /** How the add-on finds it again; null for what stands at no cell. */
  readonly key: {
    readonly code: string;
    readonly table: string;
    readonly row: number;
    readonly field: string;
  } | null;
  /** The add-on can fix it. */
  readonly fixable: boolean;
}

export interface PanelArea {
  readonly area: string;
  readonly summary: string;
  readonly owes: boolean;
  readonly message: string;
}

export interface PanelPublish {
  readonly documents: readonly PanelDocument[];
  /** The one to begin with. */
  readonly first: PublishKind;
  readonly blocking: readonly PanelAlert[];
  readonly blockingSentence: string | null;
  /** Said while nobody has approved it: it goes out as a draft. */
  readonly draft: string | null;
  readonly missing: readonly string[];
  readonly leftOut: readonly string[];
  /** Latest versions, newest first. */
  readonly published: readonly PanelVersion[];
  /** Ready to copy into the Menú Participa. */
  readonly texts: readonly PanelText[];
}

/** Something that can be made. */
export interface PanelDocument {
  readonly kind: PublishKind;
  readonly name: string;
  /** What it is and who it is for. */
  readonly about: string;
  readonly internal: boolean;
  readonly button: string;
  /** Title of the list below; null when nothing of its kind was published before. */
  readonly changesTitle: string | null;
  readonly changes: readonly string[];
  /** A sheet that changes what it says, while the workbook has none. */
  readonly addSheet: PanelStep['addSheet'];
}

export interface PanelVersion {
  readonly kind: ListedKind;
  readonly version: number;
  /** "Informe de resultados, versión 2" */
  readonly title: string;
  readonly link: string | null;
  /** Anybody can read it. */
  readonly shared: boolean;
}

export interface PanelText {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** What the entity must still write; null when nothing is missing. */
  readonly missing: string | null;
}

export interface PanelForm {
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly activities: readonly PanelActivity[];
  readonly groups: readonly string[];
  readonly areas: readonly string[];
  readonly levels: readonly string[];
  readonly classes: readonly string[];
  readonly phases: readonly string[];
  /** Said when activities cannot be chosen for want of a code; a refresh gives it. */
  readonly uncoded: string | null;
  /** The code the next report would get. */
  readonly nextCode: string;
  /** What keeps a report from being written; null when nothing does. */
  readonly closed: { readonly sentence: string; readonly link: PanelLink | null } | null;
}

export interface PanelActivity {
  readonly code: string;
  readonly label: string;
  readonly area: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly date: string;
  readonly groups: readonly string[];
  readonly reported: boolean;
}
