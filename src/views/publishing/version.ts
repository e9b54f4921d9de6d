import type { IsoDate } from '../../core/calendar';
import { latestPublication } from '../../core/previous-figures';
import type { Publication, PublicationType, Row } from '../../core/records';

/** Where a document stands among those of its type that were published. */
export interface Standing {
  /** The number it gets, or keeps when nothing changed. */
  readonly version: number;
  /** The row of the latest version when that one says the same at the same cutoff: no second version is made. */
  readonly unchanged: Row<Publication> | null;
  /** The latest one before it. */
  readonly previous: Row<Publication> | null;
}

export function standingOf(
  type: PublicationType,
  { cutoff, fingerprint }: { readonly cutoff: IsoDate; readonly fingerprint: string },
  publications: readonly Row<Publication>[],
): Standing {
  const previous = latestPublication(type, publications);
  const isSame = previous !== null && previous.cutoff === cutoff && previous.fingerprint === fingerprint;
  const version = (previous?.version ?? 0) + (isSame ? 0 : 1);
  return { version, unchanged: isSame ? previous : null, previous };
}
