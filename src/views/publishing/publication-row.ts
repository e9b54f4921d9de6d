import { PUBLICATION_TYPES } from '../../catalogue/choices';
import type { Assessment } from '../../core/assess';
import type { IsoDate } from '../../core/calendar';
import type { PublicationType } from '../../core/records';
import type { CellInput } from '../../tables/changes';
import { figuresText } from './figure-changes';

/** What Publicaciones keeps of a version. Links are '' where there is no such file. */
export interface PublishedVersion {
  readonly type: PublicationType;
  readonly version: number;
  readonly date: IsoDate;
  readonly fingerprint: string;
  readonly changes: readonly string[];
  readonly links: { readonly document: string; readonly pdf: string; readonly data: string };
}

/** The row of Publicaciones, by field; what a person fills in later stays blank. */
export function publicationFields(
  { type, version, date, fingerprint, changes, links }: PublishedVersion,
  assessment: Pick<Assessment, 'cutoff' | 'indicators'>,
): { readonly [field: string]: CellInput } {
  return {
    version,
    type: PUBLICATION_TYPES[type][0],
    date: { date },
    cutoff: { date: assessment.cutoff },
    ...links,
    fingerprint,
    figures: figuresText(assessment),
    changes: changes.join('\n'),
  };
}
