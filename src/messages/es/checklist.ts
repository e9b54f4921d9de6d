import type { StepStatus } from '../../core/checklist/assess-checklist';
import type { Band } from '../../core/checklist/self-assessment';
import type { RowSubset, StepKind, StepReason } from '../../core/checklist/verdict';
import type { PublicationType, TableKey } from '../../core/records';
import { tableDefinition } from '../../tables/definitions/all';
import { EVERYONE } from '../../tables/definitions/words';
import { counted, longDate, plainNumber, wordList } from './format';

/** Steps of the policy: states, reasons and bands in words. */

export const STATUS_WORDS: { readonly [status in StepStatus]: string } = {
  done: 'Cumplido',
  inProgress: 'En avance',
  toDo: 'Por hacer',
  notYet: 'Todavía no',
  notApplicable: 'No aplica',
};

/** Bands of the self-assessment, never used on legal duties. */
export const BAND_WORDS: { readonly [band in Band]: string } = {
  veryLow: '0–20 · Muy bajo',
  low: '21–40 · Bajo',
  medium: '41–60 · Medio',
  high: '61–80 · Alto',
  veryHigh: '81–100 · Muy alto',
};

/** What a row of each table is called, one and many. */
const ROW_NAMES: { readonly [table in TableKey]: readonly [one: string, many: string] } = {
  followUp: ['actividad de gestión', 'actividades de gestión'],
  groups: ['grupo', 'grupos'],
  activities: ['actividad', 'actividades'],
  reports: ['reporte', 'reportes'],
  contributions: ['aporte', 'aportes'],
  commitments: ['compromiso', 'compromisos'],
  channels: ['canal', 'canales'],
  findings: ['hallazgo', 'hallazgos'],
  team: ['integrante del equipo', 'integrantes del equipo'],
  practices: ['buena práctica', 'buenas prácticas'],
  steps: ['paso', 'pasos'],
  furagQuestions: ['pregunta de FURAG', 'preguntas de FURAG'],
  publications: ['publicación', 'publicaciones'],
};

/** What some of the rows of a table are called: one, many. */
const SUBSET_NAMES: { readonly [subset in RowSubset]: readonly [one: string, many: string] } = {
  participation: ['actividad de participación', 'actividades de participación'],
  held: ['actividad realizada', 'actividades realizadas'],
  owed: ['actividad realizada o vencida', 'actividades realizadas o vencidas'],
  valid: ['reporte entregado', 'reportes entregados'],
  approved: ['reporte aprobado', 'reportes aprobados'],
  planRemarks: ['observación al plan', 'observaciones al plan'],
  furag: ['hallazgo de FURAG', 'hallazgos de FURAG'],
  internalControl: ['hallazgo de Control Interno', 'hallazgos de Control Interno'],
};

const KIND_NAMES: { readonly [kind in StepKind]: string } = {
  missionArea: 'un área misional',
  supportArea: 'un área de apoyo',
  training: 'una capacitación',
  internalCommunication: 'una actividad de comunicación interna',
  externalCommunication: 'una actividad de comunicación externa',
};

const PUBLICATION_NAMES: { readonly [type in PublicationType]: string } = {
  planForComments: 'el plan para comentarios',
  adjustedPlan: 'el plan ajustado',
  resultsReport: 'el informe de resultados',
  internalForms: 'los formatos internos',
  diagnosis: 'el diagnóstico',
  openData: 'los datos abiertos',
  other: 'otra publicación',
};

/** Why a step stands where it stands, always with its number. */
export function stepReasonSentence(reason: StepReason): string {
  switch (reason.code) {
    case 'share':
      return shareSentence(reason);
    case 'emptyTable':
      return `Todavía no hay ${rowNames(reason)[1]}: complete la hoja «${tableDefinition(reason.table).sheet}»${reason.of === undefined ? '' : ' cuando haya'}.`;
    case 'found':
      return `Hay ${counted(reason.count, ...rowNames(reason))} que lo ${reason.count === 1 ? 'cumple' : 'cumplen'}.`;
    case 'lacksKinds':
      return `${reason.kinds.length === 1 ? 'Falta' : 'Faltan'} ${wordList(reason.kinds.map((kind) => KIND_NAMES[kind]))}.`;
    case 'groupsLeft':
      return groupsLeft(reason.total, reason.uncovered, reason.onlyGeneral);
    case 'published':
      return `Se divulgó ${PUBLICATION_NAMES[reason.type]} el ${longDate(reason.on)}.`;
    case 'notPublished':
      return notPublished(PUBLICATION_NAMES[reason.type], reason.because);
    case 'evidence':
      return `Hay evidencia del ${longDate(reason.on)}.`;
    case 'evidenceLater':
      return `La evidencia es del ${longDate(reason.on)}, después de la fecha de corte.`;
    case 'evidenceUndated':
      return 'Hay un enlace de evidencia, pero sin fecha.';
    case 'notApplicable':
      return `No aplica: ${reason.because}`;
    case 'stageNotBegun':
      return 'Su etapa todavía no comienza a la fecha de corte.';
  }
}

interface RowsMeant {
  readonly table: TableKey;
  readonly of?: RowSubset;
}

function rowNames({ table, of }: RowsMeant): readonly [one: string, many: string] {
  const [one, many] = of === undefined ? ROW_NAMES[table] : SUBSET_NAMES[of];
  return [one, many];
}

/** Rows named in one sentence: more are not read. */
const MOST_ROWS = 5;

function shareSentence(reason: Extract<StepReason, { readonly code: 'share' }>): string {
  const { met, total, missing } = reason;
  const whole = counted(total, ...rowNames(reason));
  if (met === total) return `${plainNumber(total)} de ${whole}.`;
  const left = total - met;
  const rows = missing.slice(0, MOST_ROWS).map(String);
  const where =
    missing.length > MOST_ROWS
      ? `: filas ${rows.join(', ')}…`
      : missing.length === 0
        ? '.'
        : `: ${missing.length === 1 ? 'fila' : 'filas'} ${wordList(rows)}.`;
  return `${plainNumber(met)} de ${whole} · ${left === 1 ? 'falta' : 'faltan'} ${plainNumber(left)}${where}`;
}

function groupsLeft(total: number, uncovered: readonly string[], onlyGeneral: readonly string[]): string {
  const left = uncovered.length + onlyGeneral.length;
  if (left === 0)
    return total === 1
      ? 'El único grupo está en alguna actividad.'
      : `Los ${plainNumber(total)} grupos están en alguna actividad.`;
  const parts = [
    ...(uncovered.length > 0 ? [`${uncovered.length === 1 ? 'falta' : 'faltan'} ${someNames(uncovered)}`] : []),
    ...(onlyGeneral.length > 0 ? [`solo con «${EVERYONE}»: ${someNames(onlyGeneral)}`] : []),
  ];
  return `${plainNumber(total - left)} de ${counted(total, 'grupo', 'grupos')} · ${parts.join('; ')}.`;
}

/** Names told in one sentence; beyond them only how many. */
const MOST_NAMES = 6;

function someNames(names: readonly string[]): string {
  const told = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} más`] : names;
  return wordList(told);
}

function notPublished(what: string, because: 'never' | 'undated' | 'otherMedia'): string {
  switch (because) {
    case 'never':
      return `Todavía no se ha publicado ${what}.`;
    case 'undated':
      return `Ya está ${what}, pero a la fecha de corte no tiene fecha de divulgación.`;
    case 'otherMedia':
      return `Se divulgó ${what}, pero no consta que fuera por todos los medios con que se convocó.`;
  }
}
