import type { Assessment } from '../../src/core/assess';
import { assess } from '../../src/core/assess';
import { type IsoDate, parseIsoDate } from '../../src/core/calendar';
import type {
  Activity,
  ActivityReport,
  Channel,
  Commitment,
  Contribution,
  Finding,
  FollowUpRow,
  GroupSelection,
  Practice,
  Publication,
  Row,
  Settings,
  StepStatement,
  Tables,
  TeamRole,
  ValueGroup,
} from '../../src/core/records';

/**
 * Records for tests: blank but for what is said. Give rows a `row` only where it matters; `tables` numbers the others
 * from 2, as on a sheet with its headings in row 1.
 */

type Said<R> = Partial<Row<R>>;

/** The day, from 'YYYY-MM-DD'. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`${text} is not a day`);
  return date;
}

const UNNUMBERED = 0;

export const NOBODY: GroupSelection = { everyone: false, names: [] };
export const EVERYONE: GroupSelection = { everyone: true, names: [] };

export function groupsNamed(...names: readonly string[]): GroupSelection {
  return { everyone: false, names };
}

export function followUpRow(said: Said<FollowUpRow> = {}): Row<FollowUpRow> {
  return {
    row: UNNUMBERED,
    code: null,
    steps: [],
    activity: 'Divulgar el plan de participación',
    target: null,
    unit: null,
    indicator: null,
    responsible: [],
    periodicity: null,
    dueDate: null,
    indicatorKind: null,
    behaviour: null,
    numerator: null,
    denominator: null,
    reportedProgress: null,
    progressDate: null,
    evidence: null,
    publishedAt: null,
    correctiveAction: null,
    controlCheck: null,
    controlDate: null,
    controlRemark: null,
    remarks: null,
    ...said,
  };
}

export function valueGroup(group: string, said: Said<ValueGroup> = {}): Row<ValueGroup> {
  return {
    row: UNNUMBERED,
    code: null,
    group,
    groupClass: null,
    characterised: null,
    characterisedOn: null,
    estimatedSize: null,
    preferredChannels: [],
    validatedWithAreas: null,
    previousPhases: [],
    remarks: null,
    ...said,
  };
}

/** A scheduled activity of participation with this code. */
export function activity(code: string, said: Said<Activity> = {}): Row<Activity> {
  return {
    row: UNNUMBERED,
    code,
    activity: `Actividad ${code}`,
    objective: null,
    activityClass: 'participation',
    origin: 'planned',
    area: null,
    responsibleRole: null,
    phases: [],
    groups: NOBODY,
    body: null,
    character: null,
    plannedIncidence: null,
    channels: [],
    methodology: null,
    target: null,
    resources: null,
    budget: null,
    spent: null,
    plannedSessions: null,
    startDate: null,
    endDate: null,
    priorInformation: null,
    informationDate: null,
    callMedia: [],
    callDate: null,
    status: 'scheduled',
    reason: null,
    ...said,
  };
}

/** A delivered report on an activity, held in the middle of 2026. */
export function report(activityCode: string, said: Said<ActivityReport> = {}): Row<ActivityReport> {
  return {
    row: UNNUMBERED,
    code: null,
    activity: activityCode,
    heldOn: day('2026-06-15'),
    place: null,
    area: null,
    deliveredOn: null,
    groups: NOBODY,
    participants: null,
    channels: [],
    phases: [],
    reachedIncidence: null,
    topic: null,
    contributionsReceived: null,
    contributionsAccepted: null,
    results: null,
    achieved: null,
    indicatorResult: null,
    agreements: null,
    evaluation: null,
    evidence: null,
    publishedAt: null,
    status: 'delivered',
    returnReason: null,
    controlCheck: null,
    ...said,
  };
}

/** A contribution made in an activity, received in the middle of 2026. */
export function contribution(said: Said<Contribution> = {}): Row<Contribution> {
  return {
    row: UNNUMBERED,
    code: null,
    filingNumber: null,
    receivedOn: day('2026-06-15'),
    origin: 'activity',
    activity: null,
    type: null,
    group: null,
    channel: null,
    area: null,
    receivedText: null,
    publishableText: null,
    viability: null,
    decision: 'underAnalysis',
    reason: null,
    change: null,
    extendedUntil: null,
    transferredTo: null,
    answeredOn: null,
    answerMedium: null,
    ...said,
  };
}

/** A contribution that came as PQRSD. */
export function petition(said: Said<Contribution> = {}): Row<Contribution> {
  return contribution({ origin: 'pqrsd', type: 'petition', ...said });
}

export function commitment(said: Said<Commitment> = {}): Row<Commitment> {
  return {
    row: UNNUMBERED,
    code: null,
    activity: null,
    commitment: 'Publicar las respuestas',
    responsible: null,
    dueDate: null,
    status: 'pending',
    metOn: null,
    evidence: null,
    publishedAt: null,
    ...said,
  };
}

export function channel(name: string, said: Said<Channel> = {}): Row<Channel> {
  return {
    row: UNNUMBERED,
    channel: name,
    channelClass: null,
    channelType: null,
    groups: NOBODY,
    suitable: null,
    justification: null,
    improvement: null,
    ...said,
  };
}

export function finding(said: Said<Finding> = {}): Row<Finding> {
  return {
    row: UNNUMBERED,
    source: null,
    phase: null,
    findingClass: null,
    finding: 'Pocos jóvenes',
    improvement: null,
    responsible: null,
    dueDate: null,
    status: null,
    sharedOn: null,
    evidence: null,
    ...said,
  };
}

export function teamRole(said: Said<TeamRole> = {}): Row<TeamRole> {
  return {
    row: UNNUMBERED,
    area: 'Planeación',
    areaClass: null,
    role: null,
    responsibility: null,
    trained: null,
    trainedOn: null,
    ...said,
  };
}

export function practice(said: Said<Practice> = {}): Row<Practice> {
  return {
    row: UNNUMBERED,
    practice: 'Convocar por la emisora',
    activity: null,
    phase: null,
    result: null,
    howToRepeat: null,
    publishedAt: null,
    ...said,
  };
}

/** What a person says of a policy step in Pasos. */
export function statement(step: string, said: Said<StepStatement> = {}): Row<StepStatement> {
  return {
    row: UNNUMBERED,
    step,
    notApplicable: null,
    reason: null,
    evidence: null,
    date: null,
    score: null,
    remarks: null,
    ...said,
  };
}

export function publication(type: Publication['type'], said: Said<Publication> = {}): Row<Publication> {
  return {
    row: UNNUMBERED,
    version: null,
    type,
    date: null,
    cutoff: null,
    document: null,
    pdf: null,
    data: null,
    publicLink: null,
    media: [],
    disclosedOn: null,
    commentsUntil: null,
    fingerprint: null,
    figures: null,
    changes: null,
    ...said,
  };
}

/** Every table, empty but for those given. */
export function tables(given: Partial<Tables> = {}): Tables {
  return {
    followUp: numbered(given.followUp),
    groups: numbered(given.groups),
    activities: numbered(given.activities),
    reports: numbered(given.reports),
    contributions: numbered(given.contributions),
    commitments: numbered(given.commitments),
    channels: numbered(given.channels),
    findings: numbered(given.findings),
    team: numbered(given.team),
    practices: numbered(given.practices),
    steps: numbered(given.steps),
    furagQuestions: numbered(given.furagQuestions),
    publications: numbered(given.publications),
  };
}

function numbered<R extends { readonly row: number }>(rows: readonly R[] = []): readonly R[] {
  return rows.map((row, index) => (row.row === UNNUMBERED ? { ...row, row: index + 2 } : row));
}

/** Settings of an entity that has only written its vigencia, 2026. */
export function settings(said: Partial<Settings> = {}): Settings {
  return {
    entity: null,
    acronym: null,
    municipality: null,
    department: null,
    year: 2026,
    cutoff: null,
    leadArea: null,
    email: null,
    contacts: [],
    participationPage: null,
    accentColour: null,
    reportTermDays: null,
    ownHolidays: [],
    minimumPublished: null,
    preparedBy: null,
    preparedOn: null,
    reviewedBy: null,
    reviewedOn: null,
    approvedBy: null,
    approvedOn: null,
    omittedSections: [],
    ...said,
  };
}

/** The assessment of the given tables at a cutoff, by default 30 November 2026. */
export function assessAt(given: Partial<Tables>, cutoff = '2026-11-30', said: Partial<Settings> = {}): Assessment {
  return assess(tables(given), settings(said), { today: day(cutoff), cutoff: null });
}
