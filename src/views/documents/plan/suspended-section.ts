import { suspendedTitle } from '../../../messages/es/report';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { suspendedBlocks } from '../suspended';

/** What the plan had and will not be held, or not when it said. */
export function suspendedSection({ assessment }: PublicInput): DocumentSection {
  return portrait(suspendedTitle, suspendedBlocks(assessment));
}
