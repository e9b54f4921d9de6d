import { assignSheets } from '../../tables/locate';
import type { StartAnswer } from '../protocol';
import { openSession } from '../session';

/** What the panel needs to know before anything else. */
export function start(): StartAnswer {
  const { cells, reading } = openSession('ours', 'look');
  const ours = assignSheets(cells.outlines);
  const ids = new Set([...ours.values()].map((outline) => outline.id));
  return {
    entity: reading.settings.entity,
    year: reading.settings.year,
    structured: ours.has('settings') && ours.has('followUp'),
    otherSheets: cells.outlines.filter((outline) => !ids.has(outline.id)).map((outline) => outline.name),
  };
}
