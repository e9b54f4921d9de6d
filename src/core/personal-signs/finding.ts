/** What is found of persons in a text: its kind, how sure it is, and between which tokens it stands. */

/** What patterns can recognise in a text as somebody's. The last six only where a plain sign stands beside them. */
export const PERSONAL_DATA_KINDS = [
  'email',
  'phone',
  'identity',
  'address',
  'name',
  'birthDate',
  'health',
  'account',
  'plate',
  'coordinates',
  'handle',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Sure: it is somebody's. A question: it may as well be of nobody; a person says. */
export type Certainty = 'sure' | 'question';

/** Stands where a personal datum stood. */
export const HIDDEN = '•••';

/** First and last token of it. */
export interface Found {
  readonly kind: PersonalDataKind;
  readonly certainty: Certainty;
  readonly first: number;
  readonly last: number;
}
