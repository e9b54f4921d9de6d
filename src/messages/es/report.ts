import { counted, plainNumber, wordList } from './format';

/** Every sentence of the results report. Plain Spanish, for a neighbour who never read the policy. */
export const REPORT_WORDS = {
  title: 'Informe de resultados de participación ciudadana',
  description: 'Resultados de la participación ciudadana: quiénes participaron, qué se hizo y qué falta.',
  contents: 'Contenido',
  page: 'página',
  of: 'de',
  noEntity: 'Entidad sin nombre en Configuración',
  noYear: 'vigencia sin definir',
  subtitle: (year: string, day: string): string => `Vigencia ${year}, con información al ${day}`,
  headerDocument: (year: string): string => `Informe de resultados de participación ciudadana ${year}`,
  footerNote: (day: string): string => `Corte ${day}`,
  prepared: 'Elaboró',
  reviewed: 'Revisó',
  approved: 'Aprobó',

  executed: (done: number, expected: number): string =>
    expected === 1
      ? `Se realizó ${done === 1 ? 'la única actividad' : 'ninguna actividad; había una'} prevista a la fecha.`
      : `Se realizaron ${plainNumber(done)} de las ${plainNumber(expected)} actividades previstas a la fecha.`,
  executedUnknown: 'El plan todavía no tiene actividades que debieran estar hechas a la fecha.',
  unplanned: (count: number): string =>
    `Además ${count === 1 ? 'se hizo una que no estaba prevista' : `se hicieron ${plainNumber(count)} que no estaban previstas`}.`,
  attendances: (count: number, meetings: number): string =>
    `En ${counted(meetings, 'encuentro', 'encuentros')} hubo ${counted(count, 'asistencia', 'asistencias')}; una persona puede contar más de una vez.`,
  attendancesUnknown: 'Todavía no hay reportes que digan cuántas personas asistieron.',
  incidence: (accepted: number, analysed: number): string =>
    `De ${analysed === 1 ? 'un aporte que se analizó' : `los ${plainNumber(analysed)} aportes que se analizaron`}, ${
      accepted === 0 ? 'ninguno cambió' : accepted === 1 ? 'uno cambió' : `${plainNumber(accepted)} cambiaron`
    } una decisión en todo o en parte.`,
  uncovered: (groups: readonly string[]): string =>
    groups.length === 1
      ? `Un grupo de valor —${wordList(groups)}— todavía no hace parte de ninguna actividad.`
      : `${counted(groups.length, 'grupo', 'grupos')} de valor —${wordList(groups)}— todavía no hacen parte de ninguna actividad.`,
  allCovered: 'Todos los grupos de valor están en alguna actividad del plan.',
  noGroups: 'La entidad todavía no ha registrado sus grupos de valor.',

  keyFigures: 'Cifras principales',
  keyGroups: 'grupos de valor en alguna actividad',
  keyActivities: 'actividades previstas realizadas',
  keyContributions: 'aportes analizados que fueron acogidos',
  keyPhases: 'fases abiertas a la participación',
  keyFollowUp: 'compromisos de la política cumplidos',
  noFigure: 'Sin dato',

  coverageTitle: 'Quiénes participaron y quiénes faltan',
  coverageIntro:
    'Cada casilla dice cuántas actividades incluyen al grupo en esa fase y cuántas ya se realizaron. El grupo en negrilla no está en ninguna.',
  coverageSummary: 'Actividades por grupo de valor y por fase',
  onlyGeneral: (groups: readonly string[]): string =>
    `${groups.length === 1 ? 'A este grupo solo se le convoca' : 'A estos grupos solo se les convoca'} cuando se invita a todos: ${wordList(groups)}.`,
  emptyPhases: (phases: readonly string[]): string =>
    `${phases.length === 1 ? 'Ninguna actividad abre la fase de' : 'Ninguna actividad abre las fases de'} ${wordList(phases).toLowerCase()}.`,
  missingTitle: 'Quiénes faltan',

  indicatorsTitle: 'Indicadores',
  indicatorsIntro:
    'Cada cifra sale de las filas de la matriz. «Sin dato» quiere decir que no se sabe; no quiere decir cero.',
  indicatorsSummary: 'Indicadores de participación con su cuenta y su valor',
  indicator: 'Indicador',
  count: 'Cuenta',
  value: 'Valor',
  unknownRows: (rows: number): string => ` Falta el dato en ${counted(rows, 'fila', 'filas')}.`,

  suspendedTitle: 'Actividades aplazadas o canceladas',
  suspendedSummary: 'Actividades aplazadas o canceladas y su motivo',
  reason: 'Motivo',
  noReason: 'Sin motivo escrito',
  upcomingTitle: 'Próximas actividades y cómo participar',
  upcomingIntro: 'Estas actividades siguen en el plan después de la fecha de corte.',
  upcomingNone: 'No hay más actividades programadas después de la fecha de corte.',
  upcomingSummary: 'Actividades programadas después del corte',
  activity: 'Actividad',
  date: 'Fecha',
  groups: 'Con quién',
  area: 'Área que invita',
  everyone: 'Todos los grupos',
  howToJoin: 'Cómo participar',
  write: (email: string): string => `Escriba a ${email}.`,
  visit: 'Visite el Menú Participa de la entidad',
  boxTitle: 'Texto que debe escribir la entidad',
  boxJoin:
    'Escriba en Configuración el correo institucional y la dirección del Menú Participa, para que la gente sepa cómo participar.',

  followUpTitle: 'Matriz de seguimiento de la política',
  followUpIntro: (done: number, total: number, unknown: number): string =>
    `De ${counted(total, 'actividad', 'actividades')} de gestión, ${counted(done, 'está cumplida', 'están cumplidas')} y ${
      unknown === 1 ? 'una no tiene' : `${plainNumber(unknown)} no tienen`
    } dato de avance.`,
  followUpSummary: 'Matriz de seguimiento: actividad, meta, indicador, responsable, fecha límite, avance y estado',
  followUpEmpty: 'La matriz de seguimiento todavía no tiene filas.',
  code: 'Código',
  managementActivity: 'Actividad de gestión',
  target: 'Meta',
  indicatorColumn: 'Indicador',
  responsible: 'Responsable',
  dueDate: 'Fecha límite',
  progress: 'Avance',
  state: 'Estado',

  noDataTitle: 'Sin dato',
  noDataIntro: 'Esto es lo que el informe no puede decir todavía. Nada de esto se contó como cero.',
  noDataIndicators: (names: readonly string[]): string => `Indicadores sin dato: ${names.join('; ')}.`,
  noDataRows: (rows: readonly string[]): string => `Actividades de gestión sin dato de avance: ${wordList(rows)}.`,
  rowNumber: (row: number): string => `fila ${row}`,
  noDataRejected: (rows: number, sheet: string): string =>
    `En «${sheet}», ${counted(rows, 'fila no se contó', 'filas no se contaron')} porque les falta el texto que las identifica.`,
  noDataIssues: (count: number): string =>
    `${counted(count, 'casilla por revisar', 'casillas por revisar')} en el libro; el panel las muestra una por una.`,
  noDataUndated:
    'Los estados que no llevan fecha (ejecutada, caracterizado, decisión) son los que tenía el libro al hacer el informe, aunque el corte sea anterior.',
  noDataNothing: 'No falta ningún dato.',
};
