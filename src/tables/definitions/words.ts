/** Words that any table may hold. */

/** The two values of a yes/no column, as its dropdown offers them. */
export const YES = 'Sí';
export const NO = 'No';

/** Other words for them; compared folded. */
export const YES_WORDS: readonly string[] = [YES, 's', 'x', 'verdadero', 'true', 'cumplido', 'cumplida'];
export const NO_WORDS: readonly string[] = [NO, 'n', 'falso', 'false'];

/** Names every group at once in a column of groups. */
export const EVERYONE = 'Todos';

/** Other words for it; compared folded. */
export const EVERYONE_WORDS: readonly string[] = [EVERYONE, 'Todas', 'Todos los grupos', 'Todos los grupos de valor'];

/** Added to the help of a heading. */
export const REQUIRED_NOTES = {
  always: '(Obligatorio)',
  participation: '(Obligatorio en participación y en rendición de cuentas)',
} as const;

/** What the name of a sheet or column of ours gets when a person's own already has that name. */
export function ownName(name: string): string {
  return `${name} (Participa)`;
}
