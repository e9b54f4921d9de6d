import type { IndicatorCode } from '../../core/indicators/indicator';

/** How each indicator is named in sheets and documents, and what it counts, for someone who never read the definition. */
export interface IndicatorWords {
  readonly name: string;
  readonly counts: string;
}

export const INDICATOR_WORDS: { readonly [code in IndicatorCode]: IndicatorWords } = {
  activitiesExecuted: {
    name: 'Actividades realizadas sobre las previstas a la fecha',
    counts: 'Actividades del plan que ya se hicieron, frente a las que debían estar hechas al corte.',
  },
  unplannedActivities: {
    name: 'Actividades realizadas que no estaban previstas',
    counts: 'Actividades que se hicieron sin estar en el plan.',
  },
  activitiesWithCitizens: {
    name: 'Actividades con participación de la ciudadanía',
    counts: 'Actividades con al menos un reporte válido que tuvo asistentes.',
  },
  groupsPlanned: {
    name: 'Grupos de valor incluidos en el plan',
    counts: 'Grupos que alguna actividad nombra, frente a todos los grupos.',
  },
  groupsInvolved: {
    name: 'Grupos de valor que participaron',
    counts: 'Grupos que estuvieron en alguna actividad realizada, frente a todos los grupos.',
  },
  groupsCharacterised: {
    name: 'Grupos de valor caracterizados',
    counts: 'Grupos cuya caracterización está hecha, frente a todos los grupos.',
  },
  phasesCovered: {
    name: 'Fases del ciclo abiertas a la participación',
    counts: 'De las cuatro fases, en cuántas hubo actividades con asistentes.',
  },
  attendances: {
    name: 'Asistencias',
    counts: 'Suma de asistentes de cada encuentro; una persona puede contar más de una vez.',
  },
  contributionsReceived: {
    name: 'Aportes recibidos',
    counts: 'Opiniones, sugerencias y objeciones de la ciudadanía, sin contar las PQRSD.',
  },
  contributionsAnalysed: {
    name: 'Aportes analizados',
    counts: 'Aportes sobre los que ya se decidió, frente a los registrados uno por uno.',
  },
  contributionsAnswered: {
    name: 'Aportes respondidos',
    counts: 'Aportes con respuesta al corte, frente a los registrados uno por uno.',
  },
  incidence: {
    name: 'Aportes acogidos',
    counts: 'Aportes que cambiaron una decisión en todo o en parte, frente a los analizados.',
  },
  petitionsReceived: { name: 'PQRSD recibidas', counts: 'Peticiones, quejas, reclamos, sugerencias y denuncias.' },
  petitionsInTerm: {
    name: 'PQRSD respondidas dentro del término legal',
    counts: 'Respondidas a tiempo, frente a las respondidas o ya vencidas.',
  },
  reportsDelivered: {
    name: 'Actividades realizadas con su reporte',
    counts: 'Actividades realizadas que tienen un reporte válido, frente a las realizadas.',
  },
  activitiesWithEvidence: {
    name: 'Actividades realizadas con evidencia',
    counts: 'Actividades realizadas con un enlace de evidencia o de publicación, frente a las realizadas.',
  },
  reportsOnTime: {
    name: 'Reportes entregados a tiempo',
    counts: 'Reportes entregados en el plazo, frente a los entregados o ya vencidos.',
  },
  suitableChannels: {
    name: 'Canales adecuados a los grupos',
    counts: 'Canales evaluados como idóneos, frente a todos; solo cuando todos se han evaluado.',
  },
  commitmentsMet: {
    name: 'Compromisos cumplidos',
    counts: 'Compromisos cumplidos, frente a los cumplidos y los ya vencidos.',
  },
  commitmentsOverdue: { name: 'Compromisos vencidos', counts: 'Compromisos sin cumplir cuya fecha ya pasó.' },
  trainingHeld: {
    name: 'Capacitaciones realizadas',
    counts: 'Capacitaciones hechas, frente a las que siguen en el plan.',
  },
  budgetExecuted: {
    name: 'Presupuesto ejecutado',
    counts: 'Pesos ejecutados, frente a los presupuestados.',
  },
  followUpMean: {
    name: 'Avance promedio de la matriz',
    counts: 'Promedio del avance de las filas que tienen dato.',
  },
  followUpDone: {
    name: 'Actividades de gestión cumplidas',
    counts: 'Filas de la matriz que llegaron a su meta, frente a todas.',
  },
};
