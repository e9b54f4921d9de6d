import type { Assessment } from '../../core/assess';
import { redactPersonalData } from '../../core/personal-data';
import type { WorkbookReading } from '../../tables/read-workbook';
import type { Unread } from './section';

/** What no document can tell, because it could not be read. */
export function unreadIn(reading: WorkbookReading, { issues }: Pick<Assessment, 'issues'>): Unread {
  return {
    rejected: [...reading.rejected]
      .filter(([, rows]) => rows > 0)
      .map(([key, rows]) => ({ sheet: redactPersonalData(reading.layouts.get(key)?.sheetName ?? key), rows })),
    issues: reading.issues.length + issues.length,
  };
}
