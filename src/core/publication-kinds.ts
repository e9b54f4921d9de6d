import type { Publication, PublicationType, Row } from './records';

/** Documents for anybody, by the type they have in Publicaciones. */
export type PublicKind = Exclude<PublicationType, 'openData' | 'other'>;
/** Documents for the entity alone: never listed, never shared by the add-on. */
export type InternalKind = 'furag' | 'verification';
export type PublishKind = PublicKind | InternalKind | 'openData';
/** What Publicaciones keeps with its versions. */
export type ListedKind = PublicKind | 'openData';

export const LISTED_KINDS: readonly ListedKind[] = [
  'resultsReport',
  'planForComments',
  'adjustedPlan',
  'internalForms',
  'diagnosis',
  'openData',
];

export const PUBLISH_KINDS: readonly PublishKind[] = [...LISTED_KINDS, 'furag', 'verification'];

export function isInternal(kind: PublishKind): kind is InternalKind {
  return kind === 'furag' || kind === 'verification';
}

/** The plan goes out for comments first; once it has, what follows is the adjusted one (policy steps 18 and 20). */
export function planKind(publications: readonly Row<Publication>[]): PublicKind {
  return publications.some((row) => row.type === 'planForComments') ? 'adjustedPlan' : 'planForComments';
}
