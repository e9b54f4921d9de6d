import type { Assessment } from '../../core/assess';
import { areaMessage } from '../../messages/es/areas';
import { areaSummary } from '../../messages/es/panel-alerts';
import type { PanelArea } from './panel-state';

/** Who owes what, with the message to send; those that owe come first. */
export function panelAreas({ areas, cutoff }: Assessment): readonly PanelArea[] {
  const shown = areas.map((area): PanelArea => {
    const { unreported, returned, unanswered, overdue } = area.debts;
    const owes = unreported.length + returned.length + unanswered.length + overdue.length > 0;
    return { area: area.area, summary: areaSummary(area), owes, message: owes ? areaMessage(area, cutoff) : '' };
  });
  return [...shown.filter((area) => area.owes), ...shown.filter((area) => !area.owes)];
}
