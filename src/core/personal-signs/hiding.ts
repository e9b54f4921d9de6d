/** What patterns can recognise in a text as somebody's. */
export type PersonalDataKind = 'email' | 'phone' | 'identity' | 'address' | 'name';

/** Stands where a personal datum stood. */
export const HIDDEN = '•••';

/** Notes that a datum of this kind was found, and gives what to write in its place. */
export type Hide = (kind: PersonalDataKind) => string;
