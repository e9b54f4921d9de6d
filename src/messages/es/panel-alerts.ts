import type { AreaAssessment } from '../../core/areas';
import { counted, lowerFirst, plainNumber } from './format';

/** The view of what to look at, by kind and by area. */

export const clear = 'No es un dato personal';
export const groups = {
  blocking: { title: 'Impiden publicar', explanation: 'Mientras estén, el informe no sale.' },
  attention: { title: 'Hay que resolver', explanation: 'Cambian las cifras o incumplen un deber.' },
  data: { title: 'Datos por corregir', explanation: 'Casillas que no se entienden o están vacías.' },
  advice: { title: 'Consejos', explanation: 'Lo que haría mejor la matriz.' },
};
export const marks = { blocking: 'Impide publicar', attention: 'Por resolver', data: 'Dato', advice: 'Consejo' };
export const aboutColumn = (heading: string, message: string): string => `${heading}: ${lowerFirst(message)}`;
export const byKind = 'Por tipo';
export const byArea = 'Por área';
export const viewLabel = 'Cómo ver las alertas';
export const allSheets = 'Todas las hojas';
export const sheetFilter = 'Hoja';
export const truncated = (shown: number, total: number): string =>
  `Se muestran ${plainNumber(shown)} de ${plainNumber(total)}. Al resolverlas aparecen las demás.`;
export const nothing = 'No hay nada que resolver. La matriz está en orden.';
export const seePublish = 'Ver lo que se publica';
export const preview = 'Ver el arreglo';
export const apply = 'Aplicar el arreglo';
export const applied = 'Arreglado.';
export const moved = 'La hoja cambió mientras usted leía. El arreglo sería ahora así:';
export const undoFix = (place: string): string => `El arreglo en ${place}`;
export const copy = 'Copiar el mensaje';
export const copyByHand = 'Seleccione el texto y cópielo con Ctrl+C.';
export const noAreas = 'Todavía no se sabe qué debe cada área: escriba el área responsable en el Plan.';
export const message = 'Mensaje listo para enviar';

/** "Faltan 2 reportes · 1 devuelto" */
export function areaSummary({ activities, executed, debts }: AreaAssessment): string {
  const missing = debts.unreported.reduce((sum, entry) => sum + entry.missing, 0);
  const parts = [
    ...(missing > 0 ? [`${missing === 1 ? 'falta' : 'faltan'} ${counted(missing, 'reporte', 'reportes')}`] : []),
    ...(debts.returned.length > 0 ? [counted(debts.returned.length, 'devuelto', 'devueltos')] : []),
    ...(debts.unanswered.length > 0 ? [`${plainNumber(debts.unanswered.length)} por responder`] : []),
    ...(debts.overdue.length > 0 ? [counted(debts.overdue.length, 'compromiso vencido', 'compromisos vencidos')] : []),
  ];
  const held = `${executed} de ${counted(activities, 'actividad realizada', 'actividades realizadas')}`;
  return parts.length === 0 ? `${held} · al día` : `${held} · ${parts.join(' · ')}`;
}
