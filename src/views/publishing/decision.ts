import type { IsoDate } from '../../core/calendar';
import { latestPublication } from '../../core/previous-figures';
import type { Publication, PublicationType, Row } from '../../core/records';

/**
 * What publishing comes to, decided before anything is made: whether something keeps it, whether the latest version says
 * the same already, and under which number the files are made otherwise.
 */
export type Decision =
  /** Personal data stands in it, and nobody forced it. */
  | { readonly kind: 'blocked' }
  /** The latest version says the same at the same cutoff. */
  | { readonly kind: 'unchanged'; readonly row: Row<Publication> }
  | { readonly kind: 'make'; readonly record: Recording };

/** What happens in Publicaciones once the files are there. */
export type Recording =
  | { readonly kind: 'newRow'; readonly version: number }
  /** The version keeps its row, whose files were thrown away, and gets new links. */
  | { readonly kind: 'relink'; readonly row: Row<Publication> }
  /** It has no versions, or its row stands and only the files go elsewhere. */
  | { readonly kind: 'none' };

/** Where a document stands among those of its type that were published. */
export interface VersionStanding {
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
): VersionStanding {
  const previous = latestPublication(type, publications);
  const isSame = previous !== null && previous.cutoff === cutoff && previous.fingerprint === fingerprint;
  const version = (previous?.version ?? 0) + (isSame ? 0 : 1);
  return { version, unchanged: isSame ? previous : null, previous };
}

export interface Circumstances {
  readonly blocking: number;
  readonly force: boolean;
  /** Null for what has no versions. */
  readonly standing: VersionStanding | null;
  /** Where the files of the version that says the same are now. */
  readonly keptFiles: 'there' | 'trash';
  /** The files go to a folder on disk: made even though nothing changed. */
  readonly onDisk: boolean;
}

export function decidePublication({ blocking, force, standing, keptFiles, onDisk }: Circumstances): Decision {
  if (blocking > 0 && !force) return { kind: 'blocked' };
  if (standing === null) return { kind: 'make', record: { kind: 'none' } };
  const { unchanged: row, version } = standing;
  if (row === null) return { kind: 'make', record: { kind: 'newRow', version } };
  if (onDisk) return { kind: 'make', record: { kind: 'none' } };
  return keptFiles === 'trash' ? { kind: 'make', record: { kind: 'relink', row } } : { kind: 'unchanged', row };
}
