import * as WORDS from '../../../messages/es/report';
import { paragraph } from '../blocks';
import { formList } from '../forms/reports-of';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** Which form tells of each meeting, and where to read it whole. */
export function annexSection({ assessment }: PublicInput): DocumentSection {
  return portrait(WORDS.annexTitle, [paragraph(WORDS.annexIntro), ...formList(assessment)]);
}
