import type { Assessment } from '../core/assess';
import { workingCalendar } from '../core/working-days';
import type { CopiedSheet } from '../tables/copied-sheets';
import { type Clearance, NOTHING_CLEARED } from '../tables/published-cell';
import type { PublishedTexts } from '../tables/published-texts';
import type { Alert, Severity } from './alert';
import { channelAlerts } from './channels';
import { commitmentAlerts, publicationAlerts } from './commitments-and-publications';
import { contributionAlerts } from './contributions';
import { copiedSheetAlerts } from './copied-sheets';
import { coverageAlerts } from './coverage';
import { dataAlerts } from './data';
import { evidenceAlerts } from './evidence';
import { followUpAlerts } from './follow-up';
import { personalDataAlerts } from './personal-data';
import { characterAlerts, planAlerts } from './plan';
import { reportAlerts } from './reports';

const ORDER: { readonly [severity in Severity]: number } = { blocking: 0, attention: 1, advice: 2 };

/**
 * Everything the data reveals, what blocks first. `published` names the texts that leave the entity, of which some were
 * cleared by a person; `copies` are sheets nobody reads. `characterOf` proposes the Carácter of a space it knows.
 */
export function findAlerts(
  assessment: Assessment,
  published: PublishedTexts,
  copies: readonly CopiedSheet[] = [],
  isCleared: Clearance = NOTHING_CLEARED,
  characterOf: (space: string) => string | null = () => null,
): readonly Alert[] {
  const calendar = workingCalendar(assessment.settings.ownHolidays);
  const alerts = [
    ...personalDataAlerts(assessment, published, isCleared),
    ...copiedSheetAlerts(copies),
    ...coverageAlerts(assessment),
    ...planAlerts(assessment),
    ...characterAlerts(assessment, characterOf),
    ...reportAlerts(assessment, calendar),
    ...contributionAlerts(assessment, calendar),
    ...commitmentAlerts(assessment),
    ...followUpAlerts(assessment),
    ...dataAlerts(assessment),
    ...channelAlerts(assessment),
    ...evidenceAlerts(assessment),
    ...publicationAlerts(assessment),
  ];
  return alerts.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
