import type { AlertOf } from '../../alerts/alert';
import type { PersonalDataKind } from '../../core/personal-data';
import { SETTINGS } from '../../tables/definitions/settings';
import { quoted } from './format';
import { personalDataWords, takeOut } from './personal-data';

/** What is said of a published cell with personal data, or with what may be so. */

type Found = Pick<AlertOf<'personalData'>, 'kinds' | 'certainty' | 'redacted'>;

const OF_ENTITIES: ReadonlySet<PersonalDataKind> = new Set(['email', 'phone', 'address']);

/** What a published cell has, or may have, and how one goes on. */
export function personalDataSentence({ kinds, certainty, redacted }: Found): {
  readonly message: string;
  readonly fix: string;
} {
  const isSure = certainty === 'sure';
  const contact = kinds.every((kind) => OF_ENTITIES.has(kind))
    ? ` Si es de la entidad, escríbalo en «${SETTINGS.contacts.heading}», en Configuración.`
    : '';
  return {
    message: `Esta casilla se publica y ${isSure ? 'tiene' : 'puede tener'} ${personalDataWords(kinds)}.`,
    fix: `${isSure ? takeOut(kinds) : `Si es de una persona, ${takeOut(kinds).toLowerCase()}`}; quedaría así: ${quoted(redacted, 100)}. Si no es un dato personal, dígalo en el panel.${contact}`,
  };
}
