/** A person's decision about what looks like personal data. */

export const kept = (place: string): string => `Quedó anotado: lo que hay en ${place} se publica como está.`;
