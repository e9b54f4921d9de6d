import type { IndicatorKind } from '../../src/core/records';
import { isoDay, lastOfMonth } from './colombian-days';
import { fold } from './read-cells';

/** How matrices word their indicators, goals and periods (domain.md §6), with what each means by design §7. */

export type KnownRatio =
  | 'groupsCharacterised'
  | 'activitiesExecuted'
  | 'contributionsAnswered'
  | 'petitionsInTerm'
  | 'reportsDelivered';

interface IndicatorWording {
  readonly text: string;
  /** 'things': several things done, a count only where the goal has their number, else a product. */
  readonly reads: IndicatorKind | 'things';
  readonly known?: KnownRatio;
}

export const INDICATORS: readonly IndicatorWording[] = [
  { text: 'Política de Participación Ciudadana formulada', reads: 'product' },
  { text: 'Plan de participación socializado', reads: 'product' },
  { text: 'Base de datos de PQRS', reads: 'product' },
  { text: 'PISCC implementado', reads: 'product' },
  { text: 'Manual Implementado', reads: 'product' },
  { text: 'Plan de Desarrollo aprobado por junta directiva', reads: 'product' },
  { text: 'Política de Participación Ciudadana implementada y evaluada', reads: 'doubleProduct' },
  {
    text: 'Número de grupos de valor caracterizados / Total de grupos de valor existentes',
    reads: 'ratio',
    known: 'groupsCharacterised',
  },
  {
    text: 'Número de grupos de valor caracterizados /Total de grupos de valor existentes',
    reads: 'ratio',
    known: 'groupsCharacterised',
  },
  {
    text: 'Grupos de valor y de interés caracterizados / Total de grupos de valor e interés',
    reads: 'ratio',
    known: 'groupsCharacterised',
  },
  // of interest alone: the workbook cannot tell them from the others
  { text: 'Número de grupos de interés caracterizados / Total de grupos de interés', reads: 'ratio' },
  { text: 'Actividades ejecutadas / actividades programadas', reads: 'ratio', known: 'activitiesExecuted' },
  {
    text: '(Número de aportes respondidos / Total de aportes recibidos) x 100',
    reads: 'ratio',
    known: 'contributionsAnswered',
  },
  { text: 'Reportes entregados / Actividades ejecutadas', reads: 'ratio', known: 'reportsDelivered' },
  {
    text: 'PQRSD respondidas en término / Total de PQRSD recibidas',
    reads: 'ratio',
    known: 'petitionsInTerm',
  },
  { text: 'N° de Seguimientos Realizados/N° de Seguimientos Programados *100', reads: 'ratio' },
  { text: 'No de planes de acción propuestos / planes acción ejecutados', reads: 'ratio' },
  { text: '(Avance real / Avance programado) * Meta Trimestral', reads: 'ratio' },
  { text: 'Canales idóneos / canales evaluados', reads: 'ratio' },
  { text: 'Asistentes satisfechos sobre asistentes totales', reads: 'ratio' },
  { text: 'Plan formulado / plan implementado', reads: 'doubleProduct' },
  { text: 'Porcentaje de ejecución del plan', reads: 'percentage' },
  { text: 'Cantidad de operativos policiales', reads: 'count' },
  { text: 'Número de recicladores fortalecidos', reads: 'count' },
  { text: 'Acciones realizadas', reads: 'things' },
  { text: 'Capacitaciones realizadas', reads: 'things' },
  { text: 'Mejorar la participación', reads: 'unmeasurable' },
  { text: 'No aplica', reads: 'unmeasurable' },
];

export function knownRatio(indicator: string | null): KnownRatio | null {
  return wordingOf(indicator)?.known ?? null;
}

function wordingOf(indicator: string | null): IndicatorWording | undefined {
  return INDICATORS.find(({ text }) => fold(text) === fold(indicator ?? ''));
}

/** The kind read from the text; what is measured in per cent is a percentage, unless it is a ratio. */
export function wordedKind(indicator: string | null, unit: string | null, goal: string | null): IndicatorKind {
  const reads = wordingOf(indicator)?.reads ?? 'unmeasurable';
  if (indicator === null) return 'unmeasurable';
  if (reads === 'ratio') return reads;
  if (['porcentaje', '%'].includes(fold(unit ?? ''))) return 'percentage';
  if (reads !== 'things') return reads;
  if (goalShare(goal) !== null) return 'percentage';
  return goalNumber(goal) === null ? 'product' : 'count';
}

interface GoalWording {
  readonly text: string;
  /** Its number of things, which years, dates and laws never are; 'two' where there are two. */
  readonly number: number | 'two' | null;
  /** Its percentage as a fraction; 'two' where there are two. */
  readonly share: number | 'two' | null;
}

export const GOALS: readonly GoalWording[] = [
  { text: '0', number: 0, share: null },
  { text: '0 %', number: null, share: 0 },
  { text: '3', number: 3, share: null },
  { text: '1', number: 1, share: null },
  { text: '80', number: 80, share: null },
  { text: '100', number: 100, share: null },
  { text: '0,5', number: 0.5, share: null },
  { text: '0.25', number: 0.25, share: null },
  { text: 'Realizar 4 capacitaciones', number: 4, share: null },
  { text: '4 talleres en 2026', number: 4, share: null },
  { text: '2 informes según la Ley 1757 de 2015', number: 2, share: null },
  { text: '5 mesas antes del 15 de diciembre de 2026', number: 5, share: null },
  { text: '12 grupos', number: 12, share: null },
  { text: '2000 personas', number: 2000, share: null },
  { text: '2.500 personas', number: 'two', share: null },
  { text: 'Publicar según la Res. 1519', number: null, share: null },
  { text: '2 talleres y 3 foros', number: 'two', share: null },
  { text: 'Formular la política', number: null, share: null },
  { text: 'Cumplir la Ley 1757 de 2015 en 2026', number: null, share: null },
  { text: 'Vigencia 2026', number: null, share: null },
  { text: '100 %', number: null, share: 1 },
  { text: '80%', number: null, share: 0.8 },
  { text: '60 % de los grupos en 2026', number: null, share: 0.6 },
  { text: 'Entre 80 % y 90 %', number: null, share: 'two' },
];

function goalNumber(goal: string | null): number | 'two' | null {
  return GOALS.find(({ text }) => fold(text) === fold(goal ?? ''))?.number ?? null;
}

function goalShare(goal: string | null): number | 'two' | null {
  return GOALS.find(({ text }) => fold(text) === fold(goal ?? ''))?.share ?? null;
}

/**
 * Null where the goal leaves it open: zero, two numbers, a count without any, or a bare number under a unit of per cent,
 * which may be a percentage without its sign (of 100 it does not matter).
 */
export function targetOf(kind: IndicatorKind, goal: string | null, unit: string | null): number | null {
  const [number, share] = [goalNumber(goal), goalShare(goal)];
  // a denominator of zero
  if (kind === 'count') return typeof number === 'number' && number > 0 ? number : null;
  if (kind !== 'ratio' && kind !== 'percentage') return 1;
  if (share === 'two' || share === 0 || number === 0) return null;
  if (share !== null) return share;
  const isBare = /^[\d.,]+$/.test(goal?.trim() ?? '') && ['porcentaje', '%'].includes(fold(unit ?? ''));
  if (isBare && typeof number === 'number' && number > 1 && number !== 100) return null;
  return typeof number === 'number' && number <= 1 ? number : 1;
}

export interface Deadline {
  readonly date: string | null;
  /** First day of the period that a value must belong to; null when any day will do. */
  readonly from: string | null;
}

type Due = (year: number | null, cutoff: string) => Deadline;

const NONE: Deadline = { date: null, from: null };

/** The last day of a month: of the year named, else of the vigencia. */
function month(number: number, named: number | null = null): Due {
  return (year) => {
    const of = named ?? year;
    return of === null ? NONE : { date: lastOfMonth(of, number), from: null };
  };
}

const onDay = (date: string): Due => {
  return () => ({ date, from: null });
};

/** Every so many months: the last period that ended inside the vigencia by the cutoff. */
function every(months: number): Due {
  return (year, cutoff) => {
    if (year === null) return NONE;
    let last = NONE;
    for (let end = months; end <= 12; end += months) {
      const date = lastOfMonth(year, end);
      if (date <= cutoff) last = { date, from: isoDay(year, end - months + 1, 1) };
    }
    return last;
  };
}

const wholeYear: Due = (year) => (year === null ? NONE : { date: isoDay(year, 12, 31), from: isoDay(year, 1, 1) });
const never: Due = () => NONE;

export const PERIODS: readonly { readonly text: string; readonly due: Due }[] = [
  { text: 'Diciembre', due: month(12) },
  { text: 'Febrero', due: month(2) },
  { text: 'Enero 2021', due: month(1, 2021) },
  { text: 'ENERO - MARZO', due: month(3) },
  { text: 'OCT. - DIC.', due: month(12) },
  { text: 'I Cuatrimestre', due: month(4) },
  { text: 'II Cuatrimestre', due: month(8) },
  { text: 'Trimestre 2', due: month(6) },
  { text: 'Tercer trimestre', due: month(9) },
  { text: 'Primer semestre', due: month(6) },
  { text: 'Segundo semestre', due: month(12) },
  { text: 'Segundo bimestre 2023', due: month(4, 2023) },
  { text: '15 abril de 2017', due: onDay('2017-04-15') },
  { text: '19 y 20 de abril de 2017', due: onDay('2017-04-20') },
  { text: '22 al 28 de abril de 2017', due: onDay('2017-04-28') },
  { text: '15 de mayo de 2026', due: onDay('2026-05-15') },
  { text: '31/08/2026', due: onDay('2026-08-31') },
  { text: 'Mensual', due: every(1) },
  { text: 'Divulgacion Mensual', due: every(1) },
  { text: 'Bimestral', due: every(2) },
  { text: 'Trimestral', due: every(3) },
  { text: 'Cuatrimestral', due: every(4) },
  { text: 'Semestral', due: every(6) },
  { text: 'Anual', due: wholeYear },
  { text: 'Vigencia 2025', due: () => wholeYear(2025, '') },
  { text: 'Permanente', due: never },
  { text: 'Cuando se requiera', due: never },
  { text: 'Por demanda', due: never },
  { text: 'Durante todo el año', due: never },
  { text: 'Según cronograma', due: never },
  { text: '03/04/2026', due: never },
  { text: 'Hasta el 03-04-2026', due: never },
  { text: '31 de abril de 2026', due: never },
];

export function deadlineOf(periodicity: string | null, year: number | null, cutoff: string): Deadline {
  const wording = PERIODS.find(({ text }) => fold(text) === fold(periodicity ?? ''));
  return wording === undefined ? NONE : wording.due(year, cutoff);
}
