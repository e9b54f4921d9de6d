import type { Assessment } from '../core/assess';
import { type WorkingCalendar, workingCalendar } from '../core/working-days';
import type { CopiedSheet } from '../tables/copied-sheets';
import { type Clearance, NOTHING_CLEARED } from '../tables/published-cell';
import type { PublishedTexts } from '../tables/published-texts';
import { type Alert, type AlertOf, alert, type Severity } from './alert';
import { channelAlerts } from './channels';
import { commitmentAlerts, publicationAlerts } from './commitments-and-publications';
import { contributionAlerts } from './contributions';
import { coverageAlerts } from './coverage';
import { dataAlerts } from './data';
import { evidenceAlerts } from './evidence';
import { followUpAlerts } from './follow-up';
import { personalDataAlerts } from './personal-data';
import { characterAlerts, planAlerts } from './plan';
import { reportAlerts } from './reports';

/** All alerts of a workbook: the one list of their finders. */

const ORDER: { readonly [severity in Severity]: number } = { blocking: 0, attention: 1, advice: 2 };

/** What is searched: the assessment, and what of the workbook an assessment does not hold. */
export interface AlertSearch {
  readonly assessment: Assessment;
  /** The texts that leave the entity. */
  readonly published: PublishedTexts;
  /** Sheets nobody reads. */
  readonly copies?: readonly CopiedSheet[];
  /** Texts that a person has seen and cleared. */
  readonly isCleared?: Clearance;
  /** Proposes the Carácter of a space it knows. */
  readonly characterOf?: (space: string) => string | null;
}

type Searched = Required<AlertSearch> & { readonly calendar: WorkingCalendar };

const FINDERS = [
  ({ assessment, published, isCleared }: Searched) => personalDataAlerts(assessment, published, isCleared),
  ({ copies }: Searched) => copiedSheetAlerts(copies),
  ({ assessment }: Searched) => coverageAlerts(assessment),
  ({ assessment }: Searched) => planAlerts(assessment),
  ({ assessment, characterOf }: Searched) => characterAlerts(assessment, characterOf),
  ({ assessment, calendar }: Searched) => reportAlerts(assessment, calendar),
  ({ assessment, calendar }: Searched) => contributionAlerts(assessment, calendar),
  ({ assessment }: Searched) => commitmentAlerts(assessment),
  ({ assessment }: Searched) => followUpAlerts(assessment),
  ({ assessment }: Searched) => dataAlerts(assessment),
  ({ assessment }: Searched) => channelAlerts(assessment),
  ({ assessment }: Searched) => evidenceAlerts(assessment),
  ({ assessment }: Searched) => publicationAlerts(assessment),
] as const;

/** The alerts that are raised; test/types holds them to be all. */
export type RaisedCode = ReturnType<(typeof FINDERS)[number]>[number]['code'];

/** Everything the data reveals, what blocks first. */
export function findAlerts(search: AlertSearch): readonly Alert[] {
  const searched: Searched = {
    copies: [],
    isCleared: NOTHING_CLEARED,
    characterOf: () => null,
    ...search,
    calendar: workingCalendar(search.assessment.settings.ownHolidays),
  };
  const alerts: readonly Alert[] = FINDERS.flatMap((find): readonly Alert[] => find(searched));
  return [...alerts].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** Sheets that nobody reads, told so that nobody works in one. */
function copiedSheetAlerts(copies: readonly CopiedSheet[]): readonly AlertOf<'copiedSheet'>[] {
  return copies.map(({ table, sheetId, sheetName, original, counted }) =>
    alert('attention', { table, sheetId, sheetName }, { code: 'copiedSheet', sheet: sheetName, original, counted }),
  );
}
