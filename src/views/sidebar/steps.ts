import { policyStep, STAGES } from '../../catalogue/policy-steps';
import type { Assessment } from '../../core/assess';
import type { StepAssessment } from '../../core/checklist/assess-checklist';
import type { TableKey } from '../../core/records';
import { STATUS_WORDS, stepReasonSentence } from '../../messages/es/checklist';
import * as WORDS from '../../messages/es/panel-steps';
import { tableDefinition } from '../../tables/definitions/all';
import { type LinkSource, linkBelow, linkTo } from './links';
import type { PanelEvidence, PanelLink, PanelStage, PanelStep, PanelTab } from './panel-state';

/** The column a person fills for each step, by table; the first is the sheet the step lives in. */
const STEP_PLACES: { readonly [step: string]: readonly (readonly [table: TableKey, field: string])[] } = {
  '1': [['findings', 'source']],
  '2': [['findings', 'source']],
  '3': [['groups', 'validatedWithAreas']],
  '4': [['channels', 'suitable']],
  '5': [['findings', 'sharedOn']],
  '6': [['team', 'areaClass']],
  '7': [['activities', 'target']],
  '8': [['activities', 'phases']],
  '9': [['activities', 'character']],
  '10': [
    ['groups', 'group'],
    ['activities', 'groups'],
  ],
  '11': [['activities', 'methodology']],
  '12': [['activities', 'activityClass']],
  '13': [['activities', 'budget']],
  '14': [['activities', 'startDate']],
  '15': [
    ['activities', 'responsibleRole'],
    ['team', 'responsibility'],
  ],
  '16': [['reports', 'activity']],
  '17': [['activities', 'activityClass']],
  '18': [['publications', 'disclosedOn']],
  '19': [['contributions', 'decision']],
  '20': [['publications', 'disclosedOn']],
  '21': [['activities', 'priorInformation']],
  '22': [['activities', 'informationDate']],
  '23': [['activities', 'callMedia']],
  '24': [['reports', 'channels']],
  '25': [['reports', 'results']],
  '26': [['contributions', 'decision']],
  '27': [['reports', 'activity']],
  '28': [['reports', 'activity']],
  '29': [['reports', 'publishedAt']],
  '30': [['publications', 'disclosedOn']],
  '31': [['reports', 'publishedAt']],
  '32': [['practices', 'practice']],
};

/** Steps that another view of the panel tells better. */
const STEP_TABS: { readonly [step: string]: PanelTab } = {
  '10': 'coverage',
  '16': 'report',
  '25': 'report',
  '27': 'report',
  '28': 'report',
  '30': 'publish',
};

export function panelStages(assessment: Assessment, source: LinkSource): readonly PanelStage[] {
  return STAGES.map(({ key, title }) => {
    const steps = assessment.checklist.filter((step) => step.stage === key);
    const counting = steps.filter((step) => step.share !== null);
    const done = counting.filter((step) => step.status === 'done').length;
    return {
      key,
      title,
      count: counting.length === 0 ? WORDS.notYet : WORDS.stageCount(done, counting.length),
      done: counting.length > 0 && done === counting.length,
      steps: steps.map((step) => panelStep(step, source)),
    };
  });
}

function panelStep(step: StepAssessment, source: LinkSource): PanelStep {
  const policy = policyStep(step.step);
  const finished = step.status === 'done';
  return {
    step: step.step,
    title: policy?.title ?? '',
    explanation: policy?.explanation ?? '',
    status: step.status,
    statusWord: STATUS_WORDS[step.status],
    reason: stepReasonSentence(step.reason),
    ...placeOf(step, source),
    tab: finished ? null : (STEP_TABS[step.step] ?? null),
    evidence: evidenceOf(step),
  };
}

function placeOf(step: StepAssessment, source: LinkSource): Pick<PanelStep, 'link' | 'addSheet'> {
  const places = STEP_PLACES[step.step] ?? [];
  const { reason } = step;
  const told = 'table' in reason ? places.find(([table]) => table === reason.table) : undefined;
  const [table, field] = told ?? places[0] ?? ['activities', 'activity'];
  if (!source.reading.layouts.has(table))
    return { link: null, addSheet: { table, name: tableDefinition(table).sheet } };
  return { link: linkOf(step, table, field, source), addSheet: null };
}

/** The first row that does not comply yet; where none stands out, the first free row. */
function linkOf(step: StepAssessment, table: TableKey, field: string, source: LinkSource): PanelLink | null {
  const { reason } = step;
  const row = reason.code === 'share' && reason.table === table ? reason.missing[0] : undefined;
  if (row !== undefined) return linkTo({ table, row, field }, source);
  return step.status === 'done' ? linkTo({ table }, source) : linkBelow(table, field, source);
}

/** Where the tables cannot tell, a dated link decides; any step may be said not to apply, with its reason. */
function evidenceOf({ status, reason, statement }: StepAssessment): PanelEvidence | null {
  const byTables = status === 'done' && reason.code !== 'evidence';
  if (byTables || status === 'notYet') return null;
  return {
    link: statement?.evidence ?? '',
    date: statement?.date ?? '',
    notApplicableReason: statement?.notApplicable === true ? (statement.reason ?? '') : '',
  };
}
