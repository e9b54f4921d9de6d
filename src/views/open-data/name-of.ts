import { foldText } from '../../core/text';

/** A title as the name of a file or field: "Fecha de inicio" → "fecha_de_inicio". */
export function nameOf(title: string, joint: '_' | '-'): string {
  const words = foldText(title).match(/[a-z0-9]+/g) ?? [];
  return words.join(joint);
}
