import type { IsoDate } from '../calendar';
import type { Coverage } from '../coverage';
import type { Activity, Contribution, GroupSelection, Publication, PublicationType, Row, Tables } from '../records';
import { type ActivityScope, isLink, phasesOf, type ReportScope, type Scope } from '../scope';
import { foldText } from '../text';
import { anyRow, both, eachKind, everyRow, type RuleRows, type StepVerdict } from './verdict';

/** How each step is verified from the tables (design §7, Checklist). */

export interface RuleInput {
  readonly tables: Tables;
  readonly scope: Scope;
  readonly coverage: Coverage;
  readonly cutoff: IsoDate;
  readonly year: number | null;
}

type Rule = (input: RuleInput) => StepVerdict;

/** How each step is verified over the tables; what counts as done is told to people in the catalogue's explanation. */
export const STEP_RULES: { readonly [code: string]: Rule } = {
  '1': ({ tables }) => findingsFrom(tables, 'furag'),
  '2': ({ tables }) => findingsFrom(tables, 'internalControl'),
  '3': ({ tables: { groups } }) =>
    everyRow(
      { table: 'groups', rows: groups },
      (group) => group.validatedWithAreas === true && group.previousPhases.length > 0,
    ),
  '4': ({ tables: { channels } }) =>
    everyRow({ table: 'channels', rows: channels }, ({ suitable }) => suitable !== null && suitable !== 'notEvaluated'),
  '5': ({ tables: { findings }, cutoff }) =>
    everyRow({ table: 'findings', rows: findings }, (finding) => isBy(finding.sharedOn, cutoff)),
  '6': team,
  '7': (input) =>
    everyRow(planned(input), ({ area, target, groups }) => area !== null && target !== null && namesGroups(groups)),
  '8': (input) => everyRow(planned(input), ({ phases }) => phases.length > 0),
  '9': (input) => everyRow(planned(input), ({ character }) => character !== null),
  '10': groupsCovered,
  '11': (input) => everyRow(planned(input), (row) => row.channels.length > 0 && row.methodology !== null),
  '12': ({ scope }) => eachKind('activities', scope.planRows.length, [ofClass(scope, 'training')]),
  '13': (input) => everyRow(planned(input), (row) => row.budget !== null || row.resources !== null),
  '14': (input) => everyRow(planned(input), (row) => row.startDate !== null && row.endDate !== null),
  '15': (input) =>
    both(
      everyRow({ table: 'team', rows: input.tables.team }, (one) => one.role !== null && one.responsibility !== null),
      everyRow(planned(input), (row) => row.responsibleRole !== null),
    ),
  '16': ({ tables }) => anyRow({ table: 'reports', rows: tables.reports }),
  '17': ({ scope }) =>
    eachKind('activities', scope.planRows.length, [
      ofClass(scope, 'internalCommunication'),
      ofClass(scope, 'externalCommunication'),
    ]),
  '18': (input) => disclosed(publicationsOf(input, 'planForComments'), input.cutoff),
  '19': ({ scope }) =>
    everyRow(
      {
        table: 'contributions',
        of: 'planRemarks',
        rows: scope.contributions.filter((row) => row.origin === 'planRemark'),
      },
      isDecided,
    ),
  '20': (input) => disclosed(publicationsOf(input, 'adjustedPlan'), input.cutoff),
  '21': (input) => everyRow(held(input), ({ activity }) => isLink(activity.row.priorInformation)),
  '22': (input) =>
    everyRow(
      held(input),
      ({ activity: { row } }) =>
        row.informationDate !== null && row.startDate !== null && row.informationDate < row.startDate,
    ),
  '23': (input) => everyRow(held(input), ({ activity: { row } }) => row.callMedia.length > 0 && row.callDate !== null),
  '24': (input) => everyRow(validReports(input), ({ report }) => report.channels.length > 0),
  '25': (input) => everyRow(held(input), ({ activity }) => activity.reports.some((report) => report.results !== null)),
  '26': ({ scope }) => everyRow({ table: 'contributions', rows: scope.contributions }, isDecided),
  '27': (input) => everyRow(held(input), ({ activity }) => activity.reports.length > 0),
  '28': ({ scope }) =>
    everyRow(
      { table: 'activities', of: 'owed', rows: scope.activities.filter((one) => one.due || one.executed).map(withRow) },
      ({ activity }) => activity.reports.length > 0,
    ),
  '29': (input) =>
    everyRow(
      validReports(input),
      (held) => isLink(held.report.publishedAt) && held.report.reachedIncidence !== null && phasesOf(held).length > 0,
    ),
  '30': resultsPublished,
  '31': ({ scope }) =>
    everyRow(
      {
        table: 'reports',
        of: 'approved',
        rows: scope.reports.filter(({ report }) => report.status === 'approved'),
      },
      ({ report }) => isLink(report.publishedAt),
    ),
  '32': ({ tables }) => anyRow({ table: 'practices', rows: tables.practices }),
};

function isBy(date: IsoDate | null, cutoff: IsoDate): boolean {
  return date !== null && date <= cutoff;
}

function isDecided({ decision }: Contribution): boolean {
  return decision !== null && decision !== 'underAnalysis';
}

function namesGroups({ everyone, names }: GroupSelection): boolean {
  return everyone || names.length > 0;
}

function findingsFrom({ findings }: Tables, source: 'furag' | 'internalControl'): StepVerdict {
  const rows = findings.filter((finding) => finding.source === source);
  return everyRow({ table: 'findings', of: source, rows }, (finding) => finding.phase !== null);
}

function team({ tables }: RuleInput): StepVerdict {
  const ofAreas = (areaClass: 'mission' | 'support') =>
    tables.team.filter((member) => member.areaClass === areaClass).length;
  return both(
    eachKind('team', tables.team.length, [
      { kind: 'missionArea', found: ofAreas('mission') },
      { kind: 'supportArea', found: ofAreas('support') },
    ]),
    everyRow({ table: 'team', rows: tables.team }, (member) => member.trained === true),
  );
}

function groupsCovered({ coverage }: RuleInput): StepVerdict {
  const total = coverage.groups.length;
  if (total === 0) return { canTell: false, share: 0, reason: { code: 'emptyTable', table: 'groups' } };
  const { uncovered, onlyGeneral } = coverage;
  const share = (total - uncovered.length - onlyGeneral.length) / total;
  return { canTell: true, share, reason: { code: 'groupsLeft', uncovered, onlyGeneral, total } };
}

/** Live participation activities: the ones the plan's steps are about. */
function planned({ scope }: RuleInput): RuleRows<Row<Activity>> {
  const rows = scope.activities.filter((activity) => activity.live).map((activity) => activity.row);
  return { table: 'activities', of: 'participation', rows };
}

/** Activities already held, for the steps of running them. */
function held({ scope }: RuleInput): RuleRows<NumberedActivity> {
  return { table: 'activities', of: 'held', rows: scope.activities.filter((one) => one.executed).map(withRow) };
}

interface NumberedActivity {
  readonly row: number;
  readonly activity: ActivityScope;
}

function withRow(activity: ActivityScope): NumberedActivity {
  return { row: activity.row.row, activity };
}

function validReports({ scope }: RuleInput): RuleRows<ReportScope> {
  return { table: 'reports', of: 'valid', rows: scope.reports };
}

function ofClass(scope: Scope, kind: 'training' | 'internalCommunication' | 'externalCommunication') {
  return { kind, found: scope.planRows.filter(({ live, row }) => live && row.activityClass === kind).length };
}

interface OfType {
  readonly type: PublicationType;
  readonly rows: readonly Row<Publication>[];
}

function publicationsOf({ tables }: RuleInput, type: PublicationType): OfType {
  return { type, rows: tables.publications.filter((row) => row.type === type) };
}

/** Announced by the cutoff: the latest of them says when. */
function disclosed({ type, rows }: OfType, cutoff: IsoDate): StepVerdict {
  if (rows.length === 0) return { canTell: false, share: 0, reason: { code: 'notPublished', type, because: 'never' } };
  const on = rows
    .map((row) => row.disclosedOn)
    .reduce<IsoDate | null>(
      (latest, date) => (date !== null && isBy(date, cutoff) && date > (latest ?? '') ? date : latest),
      null,
    );
  return on === null
    ? { canTell: true, share: 0.5, reason: { code: 'notPublished', type, because: 'undated' } }
    : { canTell: true, share: 1, reason: { code: 'published', type, on } };
}

/** A report published since the cutoff's year began and announced by the means that convened. */
function resultsPublished(input: RuleInput): StepVerdict {
  const begins = `${input.cutoff.slice(0, 4)}-01-01`;
  const { type, rows } = publicationsOf(input, 'resultsReport');
  const thisYear = { type, rows: rows.filter((row) => row.disclosedOn === null || row.disclosedOn >= begins) };
  const verdict = disclosed(thisYear, input.cutoff);
  if (verdict.share < 1) return verdict;
  const convened = held(input).rows.flatMap(({ activity }) => activity.row.callMedia.map(foldText));
  const reachesAll = thisYear.rows
    .filter((row) => isBy(row.disclosedOn, input.cutoff))
    .some(({ media }) => {
      const announced = new Set(media.map(foldText));
      return announced.size > 0 && convened.every((medium) => announced.has(medium));
    });
  if (reachesAll) return verdict;
  return { canTell: true, share: 0.5, reason: { code: 'notPublished', type, because: 'otherMedia' } };
}
