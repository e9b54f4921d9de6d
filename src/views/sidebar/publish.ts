/** What the panel shows of publishing: each document, what it lacks and what was published last. */

import type { Alert } from '../../alerts/alert';
import type { Assessment } from '../../core/assess';
import { INDICATOR_CODES } from '../../core/indicators/indicator';
import { latestPublication } from '../../core/previous-figures';
import { isInternal, LISTED_KINDS, PUBLISH_KINDS, type PublishKind, planKind } from '../../core/publication-kinds';
import { isPublicAddress } from '../../core/scope';
import { shortDate } from '../../messages/es/format';
import * as WORDS from '../../messages/es/panel-publish';
import { DOCUMENT_ABOUT } from '../../messages/es/panel-publish';
import { PUBLISH_NAMES } from '../../messages/es/publishing';
import { tableDefinition } from '../../tables/definitions/all';
import { isApproved } from '../documents/report-document';
import { keptBackFrom, leftOutOf } from '../left-out';
import { participaTexts } from '../participa-menu';
import type { PublicAssessment } from '../public-assessment';
import { figureChanges } from '../publishing/figure-changes';
import { panelAlert } from './alerts';
import type { LinkSource } from './links';
import type { PanelDocument, PanelPublish, PanelVersion } from './panel-state';

export interface PublishInput extends LinkSource {
  readonly assessment: Assessment;
  readonly alerts: readonly Alert[];
  /** As the public is told. */
  readonly published: PublicAssessment;
}

/** What can be published, what keeps it from being published, what it leaves out, and what has been. */
export function panelPublish({ published, ...source }: PublishInput): PanelPublish {
  const { assessment, alerts } = source;
  const blocking = alerts.filter((alert) => alert.severity === 'blocking');
  const { publications } = assessment.tables;
  // The other form of the plan has had its turn, or has it later.
  const idle = planKind(publications) === 'adjustedPlan' ? 'planForComments' : 'adjustedPlan';
  return {
    documents: PUBLISH_KINDS.filter((kind) => kind !== idle).map((kind) => panelDocument(kind, assessment, source)),
    first: 'resultsReport',
    blocking: blocking.slice(0, MOST_BLOCKING).map((alert) => panelAlert(alert, source)),
    blockingSentence: blocking.length === 0 ? null : WORDS.blocking(blocking.length),
    draft: isApproved(assessment.settings) ? null : WORDS.draft,
    missing: missingFrom(assessment),
    leftOut: [...leftOutOf(assessment, source.reading), ...keptBackFrom(published)].map(WORDS.leftOut),
    published: LISTED_KINDS.flatMap((kind) => panelVersion(kind, assessment)),
    texts: participaTexts(published),
  };
}

const MOST_BLOCKING = 20;

function panelDocument(kind: PublishKind, assessment: Assessment, { reading }: LinkSource): PanelDocument {
  const previous = isInternal(kind) ? null : latestPublication(kind, assessment.tables.publications);
  const version = (previous?.version ?? 0) + 1;
  const date = previous?.date ?? null;
  return {
    kind,
    name: PUBLISH_NAMES[kind].name,
    about: DOCUMENT_ABOUT[kind],
    internal: isInternal(kind),
    button: isInternal(kind) ? WORDS.make : WORDS.button(version),
    changesTitle: previous === null ? null : WORDS.changesTitle(version - 1, date === null ? null : shortDate(date)),
    changes: figureChanges(assessment, previous) ?? [],
    // Its questions are a list that people edit.
    addSheet:
      kind === 'furag' && !reading.layouts.has('furagQuestions')
        ? { table: 'furagQuestions', name: tableDefinition('furagQuestions').sheet }
        : null,
  };
}

function panelVersion(kind: (typeof LISTED_KINDS)[number], { tables }: Assessment): readonly PanelVersion[] {
  const row = latestPublication(kind, tables.publications);
  if (row === null || row.version === null) return [];
  const { version, document, data, publicLink } = row;
  return [
    {
      kind,
      version,
      title: WORDS.versionTitle(PUBLISH_NAMES[kind].name, version, row.cutoff === null ? null : shortDate(row.cutoff)),
      link: [document, data].find(isAddress) ?? null,
      shared: isPublicAddress(publicLink),
    },
  ];
}

/** A person may have written something else there. */
function isAddress(text: string | null): text is string {
  return text !== null && /^https:\/\/\S+$/.test(text);
}

function missingFrom(assessment: Assessment): readonly string[] {
  const { coverage, scope, indicators, followUp } = assessment;
  const silent = scope.activities.filter(
    (activity) => (activity.due || activity.executed) && activity.reports.length === 0,
  );
  return WORDS.missing({
    uncovered: coverage.uncovered.length,
    onlyGeneral: coverage.onlyGeneral.length,
    emptyPhases: coverage.emptyPhases.length,
    withoutReport: silent.length,
    followUpNoData: followUp.filter((row) => row.state === 'noData').length,
    indicatorsNoData: INDICATOR_CODES.filter((code) => indicators[code].measure.kind === 'noData').length,
  });
}
