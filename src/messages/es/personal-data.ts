import type { PersonalDataKind } from '../../core/personal-data';
import { wordList } from './format';

/** Kinds of personal data in words. */

const KINDS: { readonly [kind in PersonalDataKind]: string } = {
  email: 'un correo electrónico',
  phone: 'un número de teléfono',
  identity: 'un número de documento',
  address: 'una dirección',
  name: 'un nombre de persona',
  birthDate: 'una fecha de nacimiento',
  health: 'un dato de salud',
  account: 'un número de cuenta',
  plate: 'una placa',
  coordinates: 'unas coordenadas',
  handle: 'una cuenta de red social',
};

/** "un nombre de persona y un número de teléfono" */
export function personalDataWords(kinds: readonly PersonalDataKind[]): string {
  return wordList(kinds.map((kind) => KINDS[kind]));
}

/** What to do with what was found: one thing or several. */
export function takeOut(kinds: readonly PersonalDataKind[]): string {
  return kinds.length === 1 ? 'Quítelo' : 'Quítelos';
}
