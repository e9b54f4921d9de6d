import type { Assessment } from '../core/assess';
import type { TableKey } from '../core/records';
import { remember } from '../core/remember';
import { foldText, wordFinder } from '../core/text';
import { type AlertOf, alert } from './alert';

/** Channels and means that Canales does not know. */

type Found = AlertOf<'unknownChannel'>;

/** Names that are in no row of Canales. Only once the entity lists its channels: until then any name will do. */
export function channelAlerts({ tables }: Assessment): readonly Found[] {
  const known = tables.channels.map((channel) => channel.channel);
  if (known.length === 0) return [];
  const folded = new Set(known.map(foldText));
  const isKnown = remember((name: string) => folded.has(foldText(name)));
  const nearest = wordFinder(known);
  const unknownIn = (table: TableKey, field: string, row: number, names: readonly string[]): readonly Found[] =>
    names
      .filter((name) => !isKnown(name))
      .map((channel) => {
        const at = { table, row, field };
        const meant = nearest(channel);
        const value = names.map((name) => (name === channel && meant !== null ? meant : name)).join('; ');
        return alert(
          'advice',
          at,
          { code: 'unknownChannel', channel, nearest: meant },
          meant === null ? [] : [{ at, value }],
        );
      });
  return [
    ...tables.groups.flatMap((row) => unknownIn('groups', 'preferredChannels', row.row, row.preferredChannels)),
    ...tables.activities.flatMap((row) =>
      row.status === 'cancelled' ? [] : unknownIn('activities', 'channels', row.row, row.channels),
    ),
    ...tables.reports.flatMap((row) => unknownIn('reports', 'channels', row.row, row.channels)),
    ...tables.contributions.flatMap(({ row, channel }) =>
      channel === null ? [] : unknownIn('contributions', 'channel', row, [channel]),
    ),
  ];
}
