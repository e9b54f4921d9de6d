import type { AreaAssessment } from '../../core/areas';
import type { IsoDate } from '../../core/calendar';
import { counted, quoted, shortDate } from './format';

export const AREA_WORDS = {
  area: 'Área',
  activities: 'Actividades a la fecha',
  executed: 'Realizadas',
  reportsOwed: 'Reportes esperados',
  reportsDelivered: 'Reportes entregados',
  returned: 'Devueltos',
  toAnswer: 'Por responder',
  overdue: 'Compromisos vencidos',
  message: 'Mensaje listo para enviar',
  nothing: 'Nada pendiente a la fecha.',
};

/** A short message, ready to send, with everything the area still owes. */
export function areaMessage(area: AreaAssessment, cutoff: IsoDate): string {
  const { debts } = area;
  const lines = [
    ...debts.unreported.map(({ code, activity, missing }) =>
      `- ${counted(missing, 'reporte', 'reportes')} de ${code ?? ''} ${quoted(activity)}`.replace(/ {2,}/g, ' '),
    ),
    ...debts.returned.map(
      (report) => `- Corregir el reporte ${report.code ?? 'devuelto'}: ${report.returnReason ?? 'sin motivo escrito'}`,
    ),
    ...debts.unanswered.map(
      ({ row, deadline }) =>
        `- Responder ${row.code ?? 'un aporte'}${deadline === null ? '' : ` (vence el ${shortDate(deadline)})`}`,
    ),
    ...debts.overdue.map((row) =>
      `- Compromiso vencido ${row.code ?? ''}: ${quoted(row.commitment)}`.replace(/ {2,}/g, ' '),
    ),
  ];
  if (lines.length === 0) return AREA_WORDS.nothing;
  return [
    `Hola. Al ${shortDate(cutoff)}, en participación ciudadana le falta a ${area.area}:`,
    ...lines,
    'Gracias por ponerse al día.',
  ].join('\n');
}
