import type { IsoDate } from '../../core/calendar';
import { type Review, reviewOf } from '../../views/review';
import { assessSession, openSession } from '../session';

/** The whole assessment as the command line prints it; never writes. */

export function review(cutoff: IsoDate | null): Review {
  const session = openSession('resembling', 'look');
  const { assessment, alerts } = assessSession(session, cutoff);
  return reviewOf(assessment, alerts, session.reading);
}
