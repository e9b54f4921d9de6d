import { count, NO_DATA, ratio } from '../measure';
import { isUnmet } from '../scope';
import { type Indicator, type IndicatorInput, indicator } from './indicator';

/** Indicators of channels and commitments. */

type OtherIndicators = { readonly [code in 'suitableChannels' | 'commitmentsMet' | 'commitmentsOverdue']: Indicator };

export function channelAndCommitmentIndicators({ tables, scope }: IndicatorInput): OtherIndicators {
  const suitable = tables.channels.filter((channel) => channel.suitable === 'yes');
  const pending = tables.channels.filter((channel) => channel.suitable === null || channel.suitable === 'notEvaluated');
  const met = tables.commitments.filter((row) => row.status === 'met');
  const unmet = tables.commitments.filter(isUnmet);
  const dueUnmet = unmet.filter((row) => row.dueDate !== null && row.dueDate <= scope.cutoff);
  const overdue = unmet.filter((row) => row.dueDate !== null && row.dueDate < scope.cutoff);
  const unknown = tables.commitments.filter(
    (row) => row.status === null || (row.status !== 'met' && row.dueDate === null),
  ).length;
  return {
    suitableChannels: indicator(
      pending.length > 0 ? NO_DATA : ratio(suitable.length, tables.channels.length),
      'channels',
      suitable,
      pending.length,
    ),
    commitmentsMet: indicator(ratio(met.length, met.length + dueUnmet.length), 'commitments', met, unknown),
    commitmentsOverdue: indicator(count(overdue.length), 'commitments', overdue, unknown),
  };
}
