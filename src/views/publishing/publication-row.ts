import { PUBLICATION_TYPES } from '../../catalogue/choices';
import type { Assessment } from '../../core/assess';
import type { IsoDate } from '../../core/calendar';
import type { Publication, PublicationType } from '../../core/records';
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

/** What the add-on writes of a version; the rest of the row a person fills in later. */
export const PUBLICATION_FIELDS = [
  'version',
  'type',
  'date',
  'cutoff',
  'document',
  'pdf',
  'data',
  'fingerprint',
  'figures',
  'changes',
] as const satisfies readonly (keyof Publication)[];

/** The row of Publicaciones, by field. */
export function publicationFields(
  { type, version, date, fingerprint, changes, links }: PublishedVersion,
  assessment: Pick<Assessment, 'cutoff' | 'indicators'>,
): { readonly [field in (typeof PUBLICATION_FIELDS)[number]]: CellInput } {
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
