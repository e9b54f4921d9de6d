import type { IsoDate } from './calendar';

/**
 * What one row of each table means. `null` is "sin dato": blank, or not readable (then an issue says so). It is never
 * zero and never "no". An empty list is a blank cell. No number is negative.
 */

/** A record and the sheet row it was read from, counted from 1 as people see it. */
export type Row<R> = R & { readonly row: number };

export type Phase = 'diagnosis' | 'formulation' | 'implementation' | 'evaluation';
export type IndicatorKind = 'product' | 'doubleProduct' | 'ratio' | 'percentage' | 'count' | 'unmeasurable';
export type Behaviour = 'increase' | 'maintenance' | 'reduction';
export type ControlCheck = 'unverified' | 'verified' | 'withRemark';
export type GroupClass = 'valueGroup' | 'interestGroup' | 'users' | 'citizens';
export type ActivityClass =
  | 'participation'
  | 'accountability'
  | 'training'
  | 'internalCommunication'
  | 'externalCommunication';
export type Origin = 'planned' | 'unplanned';
export type SpaceCharacter = 'legalBody' | 'otherSpace';
export type ActivityStatus = 'scheduled' | 'underway' | 'executed' | 'postponed' | 'cancelled';
export type ReportStatus = 'draft' | 'delivered' | 'returned' | 'approved';
export type ContributionOrigin = 'planRemark' | 'activity' | 'pqrsd';
export type ContributionType =
  | 'opinion'
  | 'remark'
  | 'suggestion'
  | 'recommendation'
  | 'objection'
  | 'petition'
  | 'informationRequest'
  | 'consultation'
  | 'complaint'
  | 'claim'
  | 'denunciation';
export type Decision = 'underAnalysis' | 'accepted' | 'partlyAccepted' | 'rejected' | 'notApplicable';
export type CommitmentStatus = 'pending' | 'inProgress' | 'met' | 'unmet';
export type ChannelClass = 'inPerson' | 'electronic' | 'telephone' | 'written';
export type ChannelType = 'channel' | 'space' | 'mechanism' | 'medium';
export type Suitability = 'yes' | 'partial' | 'no' | 'notEvaluated';
export type FindingSource = 'furag' | 'internalControl' | 'areas' | 'other';
export type FindingClass = 'strength' | 'weakness';
export type AreaClass = 'mission' | 'support' | 'strategic' | 'evaluation';
export type PublicationType =
  | 'planForComments'
  | 'adjustedPlan'
  | 'resultsReport'
  | 'internalForms'
  | 'diagnosis'
  | 'openData'
  | 'other';

/** What of the workbook answers a question of FURAG. */
export type FuragAnswer =
  | 'strategy'
  | 'spaces'
  | 'groups'
  | 'matters'
  | 'dialogueCount'
  | 'accountability'
  | 'callMedia'
  | 'publishedTopics'
  | 'dialogueKinds'
  | 'dialogueResults'
  | 'dialogueGroups'
  | 'improvements'
  | 'learning'
  | 'incidence'
  | 'strategyBasis'
  | 'otherDialogue';

/** Groups a row names: by name, or all of them at once ("Todos"). */
export interface GroupSelection {
  readonly everyone: boolean;
  readonly names: readonly string[];
}

/** Progress as a person typed it. */
export type ReportedProgress =
  | { readonly kind: 'yesNo'; readonly value: boolean }
  /** A fraction: 0.5 for 50 %. */
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number };

/** Settings of the entity (sheet Configuración). */
export interface Settings {
  readonly entity: string | null;
  readonly acronym: string | null;
  readonly municipality: string | null;
  readonly department: string | null;
  readonly year: number | null;
  readonly cutoff: IsoDate | null;
  readonly leadArea: string | null;
  readonly email: string | null;
  /** Telephones, addresses and mails of the entity, which are public on purpose. */
  readonly contacts: readonly string[];
  readonly participationPage: string | null;
  readonly accentColour: string | null;
  /** Working days to hand in a report after holding the activity. */
  readonly reportTermDays: number | null;
  readonly ownHolidays: readonly IsoDate[];
  /** Counts of persons below this are not published by group. */
  readonly minimumPublished: number | null;
  readonly preparedBy: string | null;
  readonly preparedOn: IsoDate | null;
  readonly reviewedBy: string | null;
  readonly reviewedOn: IsoDate | null;
  readonly approvedBy: string | null;
  readonly approvedOn: IsoDate | null;
  readonly omittedSections: readonly string[];
}

/** A management activity of the follow-up matrix. */
export interface FollowUpRow {
  readonly code: string | null;
  readonly steps: readonly string[];
  readonly activity: string;
  readonly target: string | null;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly responsible: readonly string[];
  readonly periodicity: string | null;
  readonly dueDate: IsoDate | null;
  readonly indicatorKind: IndicatorKind | null;
  readonly behaviour: Behaviour | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedProgress: ReportedProgress | null;
  readonly progressDate: IsoDate | null;
  readonly evidence: string | null;
  readonly publishedAt: string | null;
  readonly correctiveAction: string | null;
  readonly controlCheck: ControlCheck | null;
  readonly controlDate: IsoDate | null;
  readonly controlRemark: string | null;
  readonly remarks: string | null;
}

export interface ValueGroup {
  readonly code: string | null;
  readonly group: string;
  readonly groupClass: GroupClass | null;
  readonly characterised: boolean | null;
  readonly characterisedOn: IsoDate | null;
  readonly estimatedSize: number | null;
  readonly preferredChannels: readonly string[];
  readonly validatedWithAreas: boolean | null;
  readonly previousPhases: readonly (Phase | 'none')[];
  readonly remarks: string | null;
}

/** An activity of the participation plan. */
export interface Activity {
  readonly code: string | null;
  readonly activity: string;
  readonly objective: string | null;
  readonly activityClass: ActivityClass | null;
  /** Null only where the cell cannot be read: a blank one means prevista. */
  readonly origin: Origin | null;
  readonly area: string | null;
  readonly responsibleRole: string | null;
  readonly phases: readonly Phase[];
  readonly groups: GroupSelection;
  readonly body: string | null;
  readonly character: SpaceCharacter | null;
  readonly plannedIncidence: string | null;
  readonly channels: readonly string[];
  readonly methodology: string | null;
  readonly target: string | null;
  readonly resources: string | null;
  /** Colombian pesos. */
  readonly budget: number | null;
  /** Colombian pesos. */
  readonly spent: number | null;
  readonly plannedSessions: number | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly priorInformation: string | null;
  readonly informationDate: IsoDate | null;
  readonly callMedia: readonly string[];
  readonly callDate: IsoDate | null;
  readonly status: ActivityStatus | null;
  readonly reason: string | null;
}

/** The "formato interno de reporte" of one session of an activity. */
export interface ActivityReport {
  readonly code: string | null;
  readonly activity: string;
  readonly heldOn: IsoDate | null;
  readonly place: string | null;
  readonly area: string | null;
  readonly deliveredOn: IsoDate | null;
  readonly groups: GroupSelection;
  readonly participants: number | null;
  readonly channels: readonly string[];
  /** Empty: those of its activity. Null where the cell cannot be read. */
  readonly phases: readonly Phase[] | null;
  readonly reachedIncidence: string | null;
  readonly topic: string | null;
  readonly contributionsReceived: number | null;
  readonly contributionsAccepted: number | null;
  readonly results: string | null;
  readonly achieved: string | null;
  readonly indicatorResult: string | null;
  readonly agreements: string | null;
  readonly evaluation: string | null;
  readonly evidence: string | null;
  readonly publishedAt: string | null;
  readonly status: ReportStatus | null;
  readonly returnReason: string | null;
  readonly controlCheck: ControlCheck | null;
}

/** What a person contributed and what became of it; rows of origin PQRSD are petitions. */
export interface Contribution {
  readonly code: string | null;
  readonly filingNumber: string | null;
  readonly receivedOn: IsoDate | null;
  readonly origin: ContributionOrigin | null;
  readonly activity: string | null;
  readonly type: ContributionType | null;
  readonly group: string | null;
  readonly channel: string | null;
  readonly area: string | null;
  readonly receivedText: string | null;
  readonly publishableText: string | null;
  readonly viability: string | null;
  /** Null only where the cell cannot be read: a blank one means en análisis. */
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly change: string | null;
  readonly extendedUntil: IsoDate | null;
  readonly transferredTo: string | null;
  readonly answeredOn: IsoDate | null;
  readonly answerMedium: string | null;
}

export interface Commitment {
  readonly code: string | null;
  readonly activity: string | null;
  readonly commitment: string;
  readonly responsible: string | null;
  readonly dueDate: IsoDate | null;
  readonly status: CommitmentStatus | null;
  readonly metOn: IsoDate | null;
  readonly evidence: string | null;
  readonly publishedAt: string | null;
}

export interface Channel {
  readonly channel: string;
  readonly channelClass: ChannelClass | null;
  readonly channelType: ChannelType | null;
  readonly groups: GroupSelection;
  readonly suitable: Suitability | null;
  readonly justification: string | null;
  readonly improvement: string | null;
}

export interface Finding {
  readonly source: FindingSource | null;
  readonly phase: Phase | null;
  readonly findingClass: FindingClass | null;
  readonly finding: string;
  readonly improvement: string | null;
  readonly responsible: string | null;
  readonly dueDate: IsoDate | null;
  readonly status: string | null;
  readonly sharedOn: IsoDate | null;
  readonly evidence: string | null;
}

/** A role of the participation team; roles, never names. */
export interface TeamRole {
  readonly area: string;
  readonly areaClass: AreaClass | null;
  readonly role: string | null;
  readonly responsibility: string | null;
  readonly trained: boolean | null;
  readonly trainedOn: IsoDate | null;
}

export interface Practice {
  readonly practice: string;
  readonly activity: string | null;
  readonly phase: Phase | null;
  readonly result: string | null;
  readonly howToRepeat: string | null;
  readonly publishedAt: string | null;
}

/** What only a person can say about one of the 32 policy steps. */
export interface StepStatement {
  readonly step: string;
  readonly notApplicable: boolean | null;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly date: IsoDate | null;
  /** Self-assessment, 0 to 100. */
  readonly score: number | null;
  readonly remarks: string | null;
}

/** A question of FURAG, the yearly form of the national government (domain.md §4). */
export interface FuragQuestion {
  readonly code: string | null;
  readonly question: string;
  readonly year: number | null;
  /** Null: only the entity can answer it. */
  readonly answer: FuragAnswer | null;
}

export interface Publication {
  readonly version: number | null;
  readonly type: PublicationType | null;
  readonly date: IsoDate | null;
  readonly cutoff: IsoDate | null;
  readonly document: string | null;
  readonly pdf: string | null;
  readonly data: string | null;
  readonly publicLink: string | null;
  readonly media: readonly string[];
  readonly disclosedOn: IsoDate | null;
  readonly commentsUntil: IsoDate | null;
  readonly fingerprint: string | null;
  readonly figures: string | null;
  readonly changes: string | null;
}

/** Every table that is read, with the record of its rows. */
export interface Tables {
  readonly followUp: readonly Row<FollowUpRow>[];
  readonly groups: readonly Row<ValueGroup>[];
  readonly activities: readonly Row<Activity>[];
  readonly reports: readonly Row<ActivityReport>[];
  readonly contributions: readonly Row<Contribution>[];
  readonly commitments: readonly Row<Commitment>[];
  readonly channels: readonly Row<Channel>[];
  readonly findings: readonly Row<Finding>[];
  readonly team: readonly Row<TeamRole>[];
  readonly practices: readonly Row<Practice>[];
  readonly steps: readonly Row<StepStatement>[];
  readonly furagQuestions: readonly Row<FuragQuestion>[];
  readonly publications: readonly Row<Publication>[];
}

export type TableKey = keyof Tables;
export type RecordOf<K extends TableKey> = Tables[K][number];
