import type { Assessment } from '../core/assess';
import { isLink } from '../core/scope';
import { mainGroups } from './furag-groups';
import { byTopic, byValue, labels, notInTables, shown, source } from './furag-option';
import { heldActivities, TOPICS } from './participation-topics';
import { INCIDENCE_LEVELS } from './suggestions';

/** What was held, and what of it was published. */
export function heldOptions({ scope }: Assessment) {
  const held = heldActivities(scope);
  const reports = scope.reports.map(({ report }) => report);
  const published = scope.reports.filter(({ report }) => isLink(report.publishedAt));
  const topics = [
    'diagnosis',
    'formulation',
    'consultation',
    'collaboration',
    'accountability',
    'peace',
    'oversight',
  ] as const;
  return {
    spaces: byTopic(held, ['diagnosis', 'formulation', 'collaboration', 'accountability', 'procedures', 'oversight']),
    matters: byTopic(held, ['diagnosis', 'formulation', 'implementation', 'accountability', 'procedures', 'oversight']),
    groups: mainGroups(reports),
    incidence: byValue('reports', reports, ({ reachedIncidence }) => [reachedIncidence], labels(INCIDENCE_LEVELS)),
    publishedTopics: [
      ...topics.map((key) =>
        shown(
          TOPICS[key].title,
          source(
            'reports',
            published.filter(({ activity }) => TOPICS[key].covers(activity)),
          ),
        ),
      ),
      notInTables('Gestión documental y archivos'),
    ],
  };
}
