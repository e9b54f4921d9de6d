import type { Alert } from '../../core/alerts/alert';
import type { Assessment } from '../../core/assess';
import type { Block } from '../../document/model';
import type { WorkbookReading } from '../../tables/read-workbook';

/** What every section of a report is made from. */
export interface ReportInput {
  readonly assessment: Assessment;
  readonly alerts: readonly Alert[];
  readonly reading: WorkbookReading;
}

/** A titled part of a report; a section with nothing to tell yields no blocks and is left out. */
export interface ReportSection {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}
