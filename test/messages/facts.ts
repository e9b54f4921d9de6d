import type { AlertFact } from '../../src/alerts/alert';
import type { CoachAdvice } from '../../src/core/indicator-coach';
import type { IssueFact } from '../../src/core/issues';
import type { PersonalDataKind } from '../../src/core/personal-data';
import { day } from '../core/builders';

/** One or more examples of every fact. A code that is added without an example does not compile. */
type Examples<F extends { readonly code: string }> = {
  readonly [code in F['code']]: readonly Extract<F, { readonly code: code }>[];
};

const DAY = day('2026-11-22');
const NEAREST = ['Jóvenes', null] as const;

export const ISSUES: Examples<IssueFact> = {
  missingRequired: [{ code: 'missingRequired' }],
  missingColumn: [
    { code: 'missingColumn', heading: 'Actividad' },
    { code: 'missingColumn', heading: 'Actividad', perhaps: ['Qué haremos', 'Tarea'] },
  ],
  rowWithoutName: [{ code: 'rowWithoutName' }],
  notANumber: [{ code: 'notANumber', typed: 'varios' }],
  notACount: [{ code: 'notACount', typed: '-2' }],
  aboveMost: [{ code: 'aboveMost', typed: '500000', most: 250 }],
  nothingKeptBack: [0, 1].map((typed) => ({ code: 'nothingKeptBack' as const, typed })),
  negativeNumber: [{ code: 'negativeNumber', typed: '-3' }],
  notAYear: [{ code: 'notAYear', typed: '1800' }],
  ambiguousNumber: [
    { code: 'ambiguousNumber', typed: '1.111', readings: [1111, 1.111] },
    { code: 'ambiguousNumber', typed: '1.111 %', readings: [11.11, 0.01111] },
  ],
  notADate: [{ code: 'notADate', typed: 'pronto' }],
  ambiguousDate: [{ code: 'ambiguousDate', typed: '03/04/2026', readings: [day('2026-04-03'), day('2026-03-04')] }],
  notYesNo: [{ code: 'notYesNo', typed: 'tal vez' }],
  notProgress: [{ code: 'notProgress', typed: 'casi' }],
  notInList: [
    { code: 'notInList', typed: 'Ejecutda', nearest: 'Ejecutada', allowed: ['Ejecutada', 'Cancelada'] },
    {
      code: 'notInList',
      typed: 'x',
      nearest: null,
      allowed: ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete'],
    },
  ],
  formulaWithoutValue: [{ code: 'formulaWithoutValue' }],
  formulaError: [{ code: 'formulaError', typed: '#REF!' }],
  unknownReference: ['A001', null].map((nearest) => ({
    code: 'unknownReference' as const,
    typed: 'A099',
    table: 'activities' as const,
    nearest,
  })),
  unknownGroup: NEAREST.map((nearest) => ({ code: 'unknownGroup' as const, typed: 'Jóvenez', nearest })),
  everyoneInReport: [{ code: 'everyoneInReport' }],
  duplicatedCode: [{ code: 'duplicatedCode', typed: 'A001', firstRow: 3 }],
  duplicatedName: [{ code: 'duplicatedName', typed: 'Jóvenes', firstRow: 3 }],
  unknownStep: [{ code: 'unknownStep', typed: '99' }],
  unknownSetting: [{ code: 'unknownSetting', typed: 'Fecha corte', nearest: 'Fecha de corte' }],
  yearNotSet: [{ code: 'yearNotSet' }],
  targetUnclear: [
    { code: 'targetUnclear', typed: '3 mesas y 2 foros', readings: null },
    { code: 'targetUnclear', typed: '1.111 mesas', readings: [1111, 1.111] },
  ],
  scaleUnclear: (['target', 'progress', 'product'] as const).map((of) => ({
    code: 'scaleUnclear' as const,
    of,
    typed: '80',
  })),
  unknownPeriodicity: [{ code: 'unknownPeriodicity', typed: 'a veces' }],
};

const ADVICE: Examples<CoachAdvice> = {
  unmeasurable: [
    { code: 'unmeasurable', row: 3, indicator: 'Gestión', suggestion: null },
    { code: 'unmeasurable', row: 3, indicator: 'Gestión', suggestion: 'Acta' },
  ],
  goalDoesNotFit: [{ code: 'goalDoesNotFit', row: 3, goal: 'Árboles sembrados' }],
  ratioInverted: [{ code: 'ratioInverted', row: 3, indicator: 'Total / hechas', suggestion: 'hechas / Total' }],
  percentageWithoutBase: [{ code: 'percentageWithoutBase', row: 3, indicator: 'Porcentaje', suggestion: 'Porcentaje' }],
  countWithoutGoal: [{ code: 'countWithoutGoal', row: 3, indicator: 'Número de mesas' }],
  targetUnclear: [
    { code: 'targetUnclear', row: 3, goal: '3 mesas y 2 foros', readings: null },
    { code: 'targetUnclear', row: 3, goal: '1.111 mesas', readings: [1111, 1.111] },
  ],
  sameResponsible: [{ code: 'sameResponsible', responsible: 'Planeación', rows: 31 }],
  samePeriod: [{ code: 'samePeriod', periodicity: 'Diciembre', rows: 31 }],
};

const NUMBERS = [0, 1, 2, 1200] as const;

export const ALERTS: Examples<AlertFact> = {
  uncoveredGroup: ['Jóvenes', 'Víctima'].map((group) => ({ code: 'uncoveredGroup' as const, group })),
  onlyGeneralGroup: [{ code: 'onlyGeneralGroup', group: 'Jóvenes' }],
  onlyInformation: [{ code: 'onlyInformation', group: 'Jóvenes' }],
  emptyPhase: [
    { code: 'emptyPhase', phase: 'diagnosis' },
    { code: 'emptyPhase', phase: 'evaluation' },
  ],
  activityWithoutReport: [{ code: 'activityWithoutReport', activity: 'Foro', ended: DAY }],
  fewerReportsThanSessions: [
    { code: 'fewerReportsThanSessions', activity: 'Foro', reports: 1, sessions: 2 },
    { code: 'fewerReportsThanSessions', activity: 'Foro', reports: 2, sessions: 12 },
  ],
  withoutReason: (['cancelled', 'postponed'] as const).map((status) => ({
    code: 'withoutReason' as const,
    activity: 'Foro',
    status,
  })),
  characterBlank: [{ code: 'characterBlank', activity: 'Foro', space: 'Mesa de diálogo', character: 'Otro espacio' }],
  datesInWrongOrder: [
    { code: 'datesInWrongOrder', activity: 'Foro' },
    ...(['calledAfterEnd', 'deliveredBeforeHeld', 'answeredBeforeReceived', 'extendedBeforeReceived'] as const).map(
      (order) => ({
        code: 'datesInWrongOrder' as const,
        order,
      }),
    ),
  ],
  informationTooLate: [{ code: 'informationTooLate', activity: 'Foro' }],
  unknownChannel: NEAREST.map((nearest) => ({ code: 'unknownChannel' as const, channel: 'Paloma', nearest })),
  evidenceWithoutProgress: [{ code: 'evidenceWithoutProgress' }],
  progressUndated: [{ code: 'progressUndated' }],
  evidenceIsNotALink: [{ code: 'evidenceIsNotALink', typed: 'C:\\actas\\1.pdf' }],
  publicLinkIsNotALink: [{ code: 'publicLinkIsNotALink', typed: 'en la cartelera' }],
  evidenceMissing: [
    ...['R001', null].map((report) => ({ code: 'evidenceMissing' as const, report })),
    ...(['progress', 'commitment'] as const).map((of) => ({ code: 'evidenceMissing' as const, of })),
  ],
  sameEvidence: [{ code: 'sameEvidence', link: 'https://a.co', rows: [3, 4, 5] }],
  ratioAboveOne: [
    { code: 'ratioAboveOne', numerator: 1200, denominator: 3 },
    { code: 'ratioAboveOne', reported: 1.3 },
  ],
  reportLate: [{ code: 'reportLate', delivered: DAY, deadline: day('2026-11-20') }],
  reportReturned: ['falta la lista', null].map((reason) => ({ code: 'reportReturned' as const, reason })),
  reportIncomplete: [
    { code: 'reportIncomplete', missing: ['participants'] },
    { code: 'reportIncomplete', missing: ['area', 'groups', 'participants', 'results'] },
  ],
  reportNotCounted: [
    ...(['noState', 'noDate', 'cancelled'] as const).map((because) => ({
      code: 'reportNotCounted' as const,
      because,
    })),
    { code: 'reportNotCounted', heldOn: DAY, year: 2027 },
  ],
  activityOutsideYear: [{ code: 'activityOutsideYear', activity: 'Foro', year: 2027 }],
  spentAboveBudget: [{ code: 'spentAboveBudget', activity: 'Foro', spent: 9_000_000, budget: 6_000_000 }],
  quantityMissing: (['zeroDenominator', 'missingDenominator', 'missingNumerator'] as const).map((because) => ({
    code: 'quantityMissing' as const,
    because,
  })),
  acceptedAboveReceived: [1, 2].map((accepted) => ({
    code: 'acceptedAboveReceived' as const,
    received: accepted - 1,
    accepted,
  })),
  contributionsDiffer: NUMBERS.map((declared) => ({
    code: 'contributionsDiffer' as const,
    activity: 'Foro',
    declared,
    itemised: declared + 1,
  })),
  contributionUndated: [{ code: 'contributionUndated' }],
  rejectedWithoutReason: [{ code: 'rejectedWithoutReason' }],
  petitionNearTerm: ['P001', null].map((code) => ({
    code: 'petitionNearTerm' as const,
    deadline: DAY,
    petition: code,
  })),
  petitionPastTerm: ['P001', null].map((code) => ({
    code: 'petitionPastTerm' as const,
    deadline: DAY,
    petition: code,
  })),
  commitmentOverdue: [true, false].map((stated) => ({
    code: 'commitmentOverdue' as const,
    commitment: 'Publicar las respuestas',
    due: DAY,
    stated,
  })),
  metButNotStated: [{ code: 'metButNotStated', commitment: 'Publicar las respuestas', metOn: DAY }],
  publicationOutdated: [{ code: 'publicationOutdated', cutoff: day('2026-06-30'), latest: DAY }],
  personalData: [['email'], ['phone'], ['identity'], ['email', 'identity']].map((kinds) => ({
    code: 'personalData' as const,
    kinds: kinds as PersonalDataKind[],
    certainty: kinds.length === 1 ? ('question' as const) : ('sure' as const),
    text: 'Escribió ana@correo.co',
    redacted: 'Escribió [dato retirado]',
  })),
  unknownGroup: NEAREST.map((nearest) => ({ code: 'unknownGroup' as const, typed: 'Jóvenez', nearest })),
  unknownActivity: ['A001', null].map((nearest) => ({ code: 'unknownActivity' as const, typed: 'A099', nearest })),
  duplicatedCode: [{ code: 'duplicatedCode', typed: 'A001', firstRow: 3 }],
  duplicatedStep: [{ code: 'duplicatedStep', step: '7', firstRow: 3 }],
  notApplicableWithoutReason: [{ code: 'notApplicableWithoutReason' }],
  scoreOutOfRange: [-1, 120].map((typed) => ({ code: 'scoreOutOfRange' as const, typed })),
  copiedSheet: [true, false].map((counted) => ({
    code: 'copiedSheet' as const,
    sheet: 'Copia de Plan',
    original: 'Plan',
    counted,
  })),
  coach: Object.values(ADVICE)
    .flat()
    .map((advice) => ({ code: 'coach' as const, advice })),
};
