import type { AreaAssessment } from '../../core/areas';
import { counted, lowerFirst, plainNumber } from './format';

/** The view of what to look at, by kind and by area. */
export const PANEL_ALERT_WORDS = {
  groups: {
    blocking: { title: 'Impiden publicar', explanation: 'Mientras estén, el informe no sale.' },
    attention: { title: 'Hay que resolver', explanation: 'Cambian las cifras o incumplen un deber.' },
    data: { title: 'Datos por corregir', explanation: 'Casillas que no se entienden o están vacías.' },
    advice: { title: 'Consejos', explanation: 'Lo que haría mejor la matriz.' },
  },
  marks: { blocking: 'Impide publicar', attention: 'Por resolver', data: 'Dato', advice: 'Consejo' },
  aboutColumn: (heading: string, message: string): string => `${heading}: ${lowerFirst(message)}`,
  byKind: 'Por tipo',
  byArea: 'Por área',
  viewLabel: 'Cómo ver las alertas',
  allSheets: 'Todas las hojas',
  sheetFilter: 'Hoja',
  truncated: (shown: number, total: number): string =>
    `Se muestran ${plainNumber(shown)} de ${plainNumber(total)}. Al resolverlas aparecen las demás.`,
  nothing: 'No hay nada que resolver. La matriz está en orden.',
  nothingFiltered: 'No hay alertas en esa hoja.',
  seePublish: 'Ver lo que se publica',
  preview: 'Ver el arreglo',
  apply: 'Aplicar el arreglo',
  applied: 'Arreglado.',
  moved: 'La hoja cambió mientras usted leía. El arreglo sería ahora así:',
  undoFix: (place: string): string => `El arreglo en ${place}`,
  copy: 'Copiar el mensaje',
  copyByHand: 'Seleccione el texto y cópielo con Ctrl+C.',
  noAreas: 'Todavía no se sabe qué debe cada área: escriba el área responsable en el Plan.',
  message: 'Mensaje listo para enviar',
};

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
