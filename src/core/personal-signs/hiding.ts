/** What patterns can recognise in a text as somebody's. */
export const PERSONAL_DATA_KINDS = ['email', 'phone', 'identity', 'address', 'name'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Stands where a personal datum stood. */
export const HIDDEN = '•••';

/** Notes that a datum of this kind was found, and gives what to write in its place. */
export type Hide = (kind: PersonalDataKind) => string;
