import type { Severity } from '../../alerts/alert';
import { plainNumber } from './format';

/** Headings and words of the sheet Alertas. */

export const severity = 'Importancia';
export const place = 'Dónde';
export const message = 'Qué pasa';
export const fix = 'Qué hacer';
export const nothing = 'No hay alertas: los datos están completos a la fecha de corte.';
export const truncated = (shown: number, total: number): string =>
  `Se muestran ${plainNumber(shown)} de ${plainNumber(total)} alertas. Corrija estas y actualice para ver las demás.`;

export const SEVERITY_WORDS: { readonly [kind in Severity | 'data']: string } = {
  blocking: 'Impide publicar',
  attention: 'Atención',
  data: 'Dato por corregir',
  advice: 'Consejo',
};
