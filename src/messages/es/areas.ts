import type { AreaAssessment, OverdueCommitment, ReturnedReport, Unanswered } from '../../core/areas';
import type { IsoDate } from '../../core/calendar';
import { counted, longDate, plainNumber, quoted, shortDate, wordList } from './format';

/** What each area owes, and the message to send it. */

export const AREA_WORDS = {
  area: 'Área',
  activities: 'Actividades a la fecha',
  executed: 'Realizadas',
  reportsOwed: 'Reportes esperados',
  reportsDelivered: 'Reportes entregados',
  onTime: 'Entregados a tiempo',
  missing: 'Reportes que faltan',
  returned: 'Reportes devueltos',
  toAnswer: 'Aportes y PQRSD por responder',
  overdue: 'Compromisos vencidos',
  message: 'Mensaje listo para enviar',
  nothing: 'Nada pendiente a la fecha.',
  outOf: (part: number, whole: number): string => `${plainNumber(part)} de ${plainNumber(whole)}`,
  none: 'Ningún área tiene actividades, reportes, aportes ni compromisos todavía.',
};

/** Debts of one kind in a message: more are only counted. */
const MOST_LINES = 10;

/** A short message, ready to send, with everything the area still owes. */
export function areaMessage({ area, debts }: AreaAssessment, cutoff: IsoDate): string {
  const lines = [
    ...some(debts.unreported.map(unreportedLine), (left) =>
      counted(left, 'actividad más por reportar', 'actividades más por reportar'),
    ),
    ...some(debts.returned.map(returnedLine), (left) =>
      counted(left, 'reporte más por corregir', 'reportes más por corregir'),
    ),
    ...some(
      debts.unanswered.map((debt) => unansweredLine(debt, cutoff)),
      (left) => counted(left, 'respuesta más por dar', 'respuestas más por dar'),
    ),
    ...some(debts.overdue.map(overdueLine), (left) =>
      counted(left, 'compromiso más que venció', 'compromisos más que vencieron'),
    ),
  ];
  if (lines.length === 0) return AREA_WORDS.nothing;
  const areas = area.split(/\s*[;\n]\s*/).filter((name) => name !== '');
  return [
    // Rows may be of several areas, which owe what they owe together.
    `Hola, ${areas.length > 1 ? 'equipos' : 'equipo'} ${wordList(areas.map(ofThe))}:`,
    `Esto es lo que sigue pendiente de ${areas.length > 1 ? 'sus áreas' : 'su área'} en participación ciudadana, al ${longDate(cutoff)}:`,
    ...lines.map((line) => `- ${line}`),
    'Si algo ya está hecho, cuéntennos y lo actualizamos. ¡Muchas gracias!',
  ].join('\n');
}

const FEMININE =
  /^(secretaría|subsecretaría|oficina|dirección|subdirección|gerencia|subgerencia|alcaldía|personería|comisaría|coordinación|jefatura|unidad|inspección|tesorería|contraloría|veeduría|empresa|biblioteca|casa|división)(?!\p{L})/iu;
const MASCULINE =
  /^(despacho|departamento|área|grupo|instituto|comité|concejo|consejo|hospital|equipo|programa|archivo|centro|almacén)(?!\p{L})/iu;

/** "de la Secretaría de Gobierno", "del Despacho del alcalde", "de Planeación". */
function ofThe(area: string): string {
  if (FEMININE.test(area)) return `de la ${area}`;
  return MASCULINE.test(area) ? `del ${area}` : `de ${area}`;
}

function some(lines: readonly string[], more: (left: number) => string): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `Y ${more(lines.length - MOST_LINES)}.`];
}

function unreportedLine({ code, activity, missing }: AreaAssessment['debts']['unreported'][number]): string {
  return missing === 1
    ? `Entregar el reporte que falta de ${named(code, activity)}.`
    : `Entregar los ${plainNumber(missing)} reportes que faltan de ${named(code, activity)}.`;
}

function named(code: string | null, name: string): string {
  return code === null ? quoted(name) : `${quoted(name)} (${code})`;
}

function returnedLine({ row, code, activity, reason }: ReturnedReport): string {
  const report = code === null ? `el reporte de la fila ${row} de Reportes` : `el reporte ${code}`;
  const what = activity === null ? report : `${report}, de ${quoted(activity)}`;
  return reason === null
    ? `Corregir ${what}. El motivo no quedó escrito: pregúntennos.`
    : `Corregir ${what}. Motivo: ${quoted(reason, 160)}.`;
}

function unansweredLine({ row, code, petition, deadline }: Unanswered, cutoff: IsoDate): string {
  const noun = petition ? 'la PQRSD' : 'el aporte';
  const which = code === null ? `${noun} de la fila ${row} de Aportes` : `${noun} ${code}`;
  if (deadline === null) return `Responder ${which}.`;
  return `Responder ${which}, que ${deadline < cutoff ? 'venció' : 'vence'} el ${shortDate(deadline)}.`;
}

function overdueLine({ code, commitment, due }: OverdueCommitment): string {
  return `Cumplir el compromiso ${named(code, commitment)}, que venció el ${shortDate(due)}.`;
}
