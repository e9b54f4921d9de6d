import type { Assessment } from '../assess';
import type { IsoDate } from '../calendar';
import type { Activity, Row } from '../records';
import type { ActivityScope } from '../scope';
import { foldText, nearestWord } from '../text';
import { type Alert, alert } from './alert';

/** Activities whose row does not hold together, or that owe a report. */
export function planAlerts({ scope, tables, cutoff }: Assessment): readonly Alert[] {
  const channels = tables.channels.map((channel) => channel.channel);
  return scope.planRows.flatMap((activity) => [
    ...rowAlerts(activity.row),
    ...missingReports(activity, cutoff),
    ...unknownChannels(activity.row, channels),
  ]);
}

function at(row: Row<Activity>, field: string) {
  return { table: 'activities' as const, row: row.row, field };
}

function rowAlerts(row: Row<Activity>): readonly Alert[] {
  const { activity, status, reason, startDate, endDate, informationDate } = row;
  const found: Alert[] = [];
  if ((status === 'cancelled' || status === 'postponed') && reason === null) {
    found.push(alert('attention', at(row, 'reason'), { code: 'withoutReason', activity, status }));
  }
  if (startDate !== null && endDate !== null && endDate < startDate) {
    found.push(alert('attention', at(row, 'endDate'), { code: 'datesInWrongOrder', activity }));
  }
  if (informationDate !== null && startDate !== null && informationDate >= startDate) {
    found.push(alert('advice', at(row, 'informationDate'), { code: 'informationTooLate', activity }));
  }
  return found;
}

function missingReports({ row, reports, participation, live }: ActivityScope, cutoff: IsoDate): readonly Alert[] {
  if (!participation || !live || row.endDate === null || row.endDate >= cutoff) return [];
  const sessions = row.plannedSessions ?? 1;
  if (reports.length === 0 && row.status !== 'postponed') {
    return [
      alert('attention', at(row, 'activity'), {
        code: 'activityWithoutReport',
        activity: row.activity,
        ended: row.endDate,
      }),
    ];
  }
  if (reports.length === 0 || reports.length >= sessions) return [];
  const facts = { activity: row.activity, reports: reports.length, sessions };
  return [alert('attention', at(row, 'plannedSessions'), { code: 'fewerReportsThanSessions', ...facts })];
}

/** Only once the entity lists its channels: until then any name will do. */
function unknownChannels(row: Row<Activity>, known: readonly string[]): readonly Alert[] {
  if (known.length === 0) return [];
  const folded = new Set(known.map(foldText));
  return row.channels
    .filter((channel) => !folded.has(foldText(channel)))
    .map((channel) =>
      alert('advice', at(row, 'channels'), { code: 'unknownChannel', channel, nearest: nearestWord(channel, known) }),
    );
}
