/** All that the panel shows, from one assessment. */

import type { IsoDate } from '../../core/calendar';
import { shortDate } from '../../messages/es/format';
import * as WORDS from '../../messages/es/panel';
import type { CodeCounters } from '../../tables/codes';
import { assignSheets } from '../../tables/locate';
import { panelAlerts } from './alerts';
import { panelAreas } from './areas';
import { panelCoverage } from './coverage';
import { panelForm } from './form';
import { nextStep } from './next';
import type { PanelState } from './panel-state';
import { type PublishInput, panelPublish } from './publish';
import { revisionOf } from './revision';
import { panelStages } from './steps';

export interface PanelInput extends PublishInput {
  readonly today: IsoDate;
  readonly counters: CodeCounters;
}

/** The workbook as the panel shows it. */
export function panelStateOf(input: PanelInput): PanelState {
  const { assessment, alerts, cells, reading } = input;
  const { settings, checklist } = assessment;
  const assigned = assignSheets(cells.outlines);
  const ours = new Set([...assigned.values()].map((outline) => outline.id));
  const counting = checklist.filter((step) => step.share !== null);
  const done = counting.filter((step) => step.status === 'done').length;
  const stages = panelStages(assessment, input);
  return {
    version: 1,
    entity: settings.entity,
    accent: settings.accentColour,
    heading: settings.entity ?? WORDS.noEntity,
    year: WORDS.year(settings.year),
    progress: {
      done,
      total: counting.length,
      sentence: WORDS.progress(done, counting.length, shortDate(assessment.cutoff)),
    },
    structured: assigned.has('settings') && reading.layouts.has('followUp'),
    otherSheets: cells.outlines.filter((outline) => !ours.has(outline.id)).map((outline) => outline.name),
    next: nextStep(assessment, alerts, stages, input),
    stages,
    coverage: panelCoverage(assessment, input),
    alerts: panelAlerts(assessment, alerts, input),
    areas: panelAreas(assessment),
    publish: panelPublish(input),
    form: panelForm(assessment, input, input),
    revision: revisionOf(input),
  };
}
