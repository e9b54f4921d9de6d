import type { IsoDate } from '../calendar';
import type { Coverage } from '../coverage';
import type { Publication, PublicationType, Row, Tables } from '../records';
import { type ActivityScope, isLink, type Scope } from '../scope';
import { foldText } from '../text';
import { both, eachKind, everyRow, type Verdict } from './verdict';

export interface RuleInput {
  readonly tables: Tables;
  readonly scope: Scope;
  readonly coverage: Coverage;
  readonly cutoff: IsoDate;
  readonly year: number | null;
}

type Rule = (input: RuleInput) => Verdict;

/** How each step is verified over the tables; what counts as done is told to people in the catalogue's explanation. */
export const STEP_RULES: { readonly [code: string]: Rule } = {
  '1': ({ tables }) => findingsFrom(tables, 'furag'),
  '2': ({ tables }) => findingsFrom(tables, 'internalControl'),
  '3': ({ tables }) =>
    everyRow('groups', tables.groups, (group) => group.validatedWithAreas === true && group.previousPhases.length > 0),
  '4': ({ tables }) =>
    everyRow(
      'channels',
      tables.channels,
      (channel) => channel.suitable !== null && channel.suitable !== 'notEvaluated',
    ),
  '5': ({ tables, cutoff }) => everyRow('findings', tables.findings, (finding) => isBy(finding.sharedOn, cutoff)),
  '6': team,
  '7': (input) =>
    everyRow(
      'activities',
      liveRows(input),
      (row) => row.area !== null && row.target !== null && (row.groups.everyone || row.groups.names.length > 0),
    ),
  '8': (input) => everyRow('activities', liveRows(input), (row) => row.phases.length > 0),
  '9': (input) => everyRow('activities', liveRows(input), (row) => row.character !== null),
  '10': groupsCovered,
  '11': (input) =>
    everyRow('activities', liveRows(input), (row) => row.channels.length > 0 && row.methodology !== null),
  '12': ({ scope }) =>
    eachKind('activities', scope.planRows.length, [{ kind: 'training', found: liveOfClass(scope, 'training') }]),
  '13': (input) => everyRow('activities', liveRows(input), (row) => row.budget !== null || row.resources !== null),
  '14': (input) => everyRow('activities', liveRows(input), (row) => row.startDate !== null && row.endDate !== null),
  '15': (input) =>
    both(
      everyRow('team', input.tables.team, (member) => member.role !== null && member.responsibility !== null),
      everyRow('activities', liveRows(input), (row) => row.responsibleRole !== null),
    ),
  '16': ({ tables }) => everyRow('reports', tables.reports, () => true),
  '17': ({ scope }) =>
    eachKind('activities', scope.planRows.length, [
      { kind: 'internalCommunication', found: liveOfClass(scope, 'internalCommunication') },
      { kind: 'externalCommunication', found: liveOfClass(scope, 'externalCommunication') },
    ]),
  '18': (input) => disclosed(input, 'planForComments'),
  '19': ({ scope }) =>
    everyRow(
      'contributions',
      scope.contributions.filter((row) => row.origin === 'planRemark'),
      (row) => row.decision !== null && row.decision !== 'underAnalysis',
    ),
  '20': (input) => disclosed(input, 'adjustedPlan'),
  '21': (input) => everyRow('activities', heldRows(input), (row) => isLink(row.priorInformation)),
  '22': (input) =>
    everyRow(
      'activities',
      heldRows(input),
      (row) => row.informationDate !== null && row.startDate !== null && row.informationDate < row.startDate,
    ),
  '23': (input) => everyRow('activities', heldRows(input), (row) => row.callMedia.length > 0 && row.callDate !== null),
  '24': ({ scope }) => everyRow('reports', reportRows(scope), (report) => report.channels.length > 0),
  '25': (input) => everyHeld(input, (activity) => activity.reports.some((report) => report.results !== null)),
  '26': ({ scope }) =>
    everyRow('contributions', scope.contributions, (row) => row.decision !== null && row.decision !== 'underAnalysis'),
  '27': (input) => everyHeld(input, (activity) => activity.reports.length > 0),
  '28': ({ scope }) =>
    everyRow(
      'activities',
      scope.activities.filter((activity) => activity.due || activity.executed).map(withRow),
      ({ activity }) => activity.reports.length > 0,
    ),
  '29': ({ scope }) =>
    everyRow('reports', reportRows(scope), (report) => isLink(report.publishedAt) && report.reachedIncidence !== null),
  '30': resultsPublished,
  '31': ({ scope }) =>
    everyRow(
      'reports',
      reportRows(scope).filter((report) => report.status === 'approved'),
      (report) => isLink(report.publishedAt),
    ),
  '32': ({ tables }) => everyRow('practices', tables.practices, () => true),
};

function isBy(date: IsoDate | null, cutoff: IsoDate): boolean {
  return date !== null && date <= cutoff;
}

function findingsFrom(tables: Tables, source: 'furag' | 'internalControl'): Verdict {
  const found = tables.findings.filter((finding) => finding.source === source && finding.phase !== null).length;
  return eachKind('findings', tables.findings.length, [
    { kind: source === 'furag' ? 'fromFurag' : 'fromControl', found },
  ]);
}

function team({ tables }: RuleInput): Verdict {
  const ofClass = (areaClass: 'mission' | 'support') =>
    tables.team.filter((member) => member.areaClass === areaClass).length;
  return both(
    eachKind('team', tables.team.length, [
      { kind: 'missionArea', found: ofClass('mission') },
      { kind: 'supportArea', found: ofClass('support') },
    ]),
    everyRow('team', tables.team, (member) => member.trained === true),
  );
}

function groupsCovered({ coverage }: RuleInput): Verdict {
  const total = coverage.groups.length;
  if (total === 0) return { canTell: false, share: 0, reason: { code: 'emptyTable', table: 'groups' } };
  const { uncovered, onlyGeneral } = coverage;
  const share = (total - uncovered.length - onlyGeneral.length) / total;
  return { canTell: true, share, reason: { code: 'groupsLeft', uncovered, onlyGeneral, total } };
}

/** Live participation activities: the ones the plan's steps are about. */
function liveRows({ scope }: RuleInput) {
  return scope.activities.filter((activity) => activity.live).map((activity) => activity.row);
}

function heldRows({ scope }: RuleInput) {
  return scope.activities.filter((activity) => activity.executed).map((activity) => activity.row);
}

function everyHeld(input: RuleInput, complies: (activity: ActivityScope) => boolean): Verdict {
  const held = input.scope.activities.filter((activity) => activity.executed);
  return everyRow('activities', held.map(withRow), ({ activity }) => complies(activity));
}

function withRow(activity: ActivityScope): { readonly row: number; readonly activity: ActivityScope } {
  return { row: activity.row.row, activity };
}

function reportRows(scope: Scope) {
  return scope.reports.map(({ report }) => report);
}

function liveOfClass(
  scope: Scope,
  activityClass: 'training' | 'internalCommunication' | 'externalCommunication',
): number {
  return scope.planRows.filter((activity) => activity.live && activity.row.activityClass === activityClass).length;
}

function disclosed({ tables, cutoff, year }: RuleInput, type: PublicationType): Verdict {
  const published = publicationsOf(tables, type, year);
  const on = published.map((row) => row.disclosedOn).find((date) => isBy(date, cutoff)) ?? null;
  if (on !== null) return { canTell: true, share: 1, reason: { code: 'published', type, on } };
  if (published.length > 0)
    return { canTell: true, share: 0.5, reason: { code: 'notPublished', type, because: 'undated' } };
  return { canTell: false, share: 0, reason: { code: 'notPublished', type, because: 'never' } };
}

/** An informe published after the year began and announced by the means that convened (policy step 30). */
function resultsPublished(input: RuleInput): Verdict {
  const verdict = disclosed(input, 'resultsReport');
  if (verdict.reason.code !== 'published') return verdict;
  const convened = new Set(heldRows(input).flatMap((row) => row.callMedia.map(foldText)));
  const announced = new Set(
    publicationsOf(input.tables, 'resultsReport', input.year)
      .filter((row) => isBy(row.disclosedOn, input.cutoff))
      .flatMap((row) => row.media.map(foldText)),
  );
  const left = [...convened].filter((medium) => !announced.has(medium));
  if (left.length === 0) return verdict;
  return { canTell: true, share: 0.5, reason: { code: 'notPublished', type: 'resultsReport', because: 'otherMedia' } };
}

function publicationsOf(tables: Tables, type: PublicationType, year: number | null): readonly Row<Publication>[] {
  const begins = year === null ? '' : `${year}-01-01`;
  return tables.publications.filter(
    (row) => row.type === type && (row.disclosedOn === null || row.disclosedOn >= begins),
  );
}
