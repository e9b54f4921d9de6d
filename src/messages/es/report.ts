import { counted, plainNumber, wordList } from './format';

/** Every sentence of the results report. Plain Spanish, for a neighbour who never read the policy. */
export const REPORT_WORDS = {
  title: 'Informe de resultados de participación ciudadana',
  description: 'Resultados de la participación ciudadana: quiénes participaron, qué se hizo y qué falta.',

  executed(done: number, expected: number): string {
    if (expected === 1) return `${done === 1 ? 'Se' : 'No se'} realizó la única actividad prevista a la fecha.`;
    if (done === 0) return `No se realizó ninguna de las ${plainNumber(expected)} actividades previstas a la fecha.`;
    if (done === expected) return `Se realizaron las ${plainNumber(expected)} actividades previstas a la fecha.`;
    return `${done === 1 ? 'Se realizó' : 'Se realizaron'} ${plainNumber(done)} de las ${plainNumber(expected)} actividades previstas a la fecha.`;
  },
  executedUnknown: 'El plan todavía no tiene actividades que debieran estar hechas a la fecha.',
  unplanned: (count: number): string =>
    count === 1
      ? 'También se hizo una actividad que no estaba prevista.'
      : `También se hicieron ${plainNumber(count)} actividades que no estaban previstas.`,
  attendances(count: number, meetings: number): string {
    const where = meetings === 1 ? 'un encuentro' : `${plainNumber(meetings)} encuentros`;
    if (count === 0) return `En ${where} no hubo asistentes.`;
    const attended = `En ${where} hubo ${counted(count, 'asistencia', 'asistencias')}`;
    return meetings === 1 ? `${attended}.` : `${attended}; una persona puede contar más de una vez.`;
  },
  attendancesUnknown: 'Todavía no hay reportes que digan cuántas personas asistieron.',
  incidence(accepted: number, analysed: number): string {
    if (analysed === 1)
      return `Se analizó un aporte de la ciudadanía, que ${
        accepted === 1 ? 'cambió una decisión en todo o en parte' : 'no cambió ninguna decisión'
      }.`;
    const many = `Se analizaron ${plainNumber(analysed)} aportes de la ciudadanía`;
    if (accepted === 0) return `${many} y ninguno cambió una decisión.`;
    const changed =
      accepted === 1 ? 'uno cambió' : `${accepted === analysed ? 'todos' : plainNumber(accepted)} cambiaron`;
    return `${many} y ${changed} una decisión en todo o en parte.`;
  },
  uncovered: (groups: readonly string[]): string =>
    groups.length === 1
      ? `Hay un grupo de valor que todavía no hace parte de ninguna actividad: ${wordList(groups)}.`
      : `Hay ${plainNumber(groups.length)} grupos de valor que todavía no hacen parte de ninguna actividad: ${wordList(groups)}.`,
  allCovered: 'Todos los grupos de valor están en alguna actividad del plan.',
  noGroups: 'La entidad todavía no ha registrado sus grupos de valor.',

  keyFigures: 'Cifras principales',
  keyGroups: 'grupos de valor en alguna actividad',
  keyActivities: 'actividades previstas realizadas',
  keyContributions: 'aportes analizados que fueron acogidos',
  keyPhases: 'fases abiertas a la participación',
  noFigure: 'Sin dato',

  coverageTitle: 'Quiénes participaron y quiénes faltan',
  coverageIntro: 'Cada casilla dice cuántas actividades incluyen al grupo en esa fase y cuántas ya se realizaron.',
  coverageBold: 'Los grupos en negrilla no están en ninguna actividad.',
  coverageSummary: 'Actividades por grupo de valor y por fase',
  onlyGeneral: (groups: readonly string[]): string =>
    groups.length === 1
      ? `Hay un grupo al que solo se convoca cuando se invita a todos: ${wordList(groups)}.`
      : `Hay ${plainNumber(groups.length)} grupos a los que solo se convoca cuando se invita a todos: ${wordList(groups)}.`,
  emptyPhases: (phases: readonly string[]): string =>
    `No hay ninguna actividad para participar en ${phases.length === 1 ? 'la fase' : 'las fases'} de ${wordList(phases).toLowerCase()}.`,
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
  /** What is not known is neither done nor undone. */
  followUpIntro(done: number, total: number, unknown: number): string {
    const known = total - unknown;
    if (known === 0)
      return total === 1
        ? 'De la única actividad de gestión no hay dato de avance.'
        : `De ninguna de las ${plainNumber(total)} actividades de gestión hay dato de avance.`;
    const all = total === 1 ? 'La única actividad de gestión' : `De ${plainNumber(total)} actividades de gestión,`;
    if (total === 1) return `${all} ${done === 1 ? 'está cumplida' : 'todavía no está cumplida'}.`;
    const fulfilled =
      done === 0 ? 'ninguna está cumplida' : done === 1 ? 'una está cumplida' : `${plainNumber(done)} están cumplidas`;
    if (done === total) return `Las ${plainNumber(total)} actividades de gestión están cumplidas.`;
    if (unknown === 0) return `${all} ${fulfilled}.`;
    return known === 1
      ? `${all} una tiene dato de avance y ${done === 1 ? 'está cumplida' : 'no está cumplida'}.`
      : `${all} ${plainNumber(known)} tienen dato de avance; de esas, ${fulfilled}.`;
  },
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
    rows === 1
      ? `En «${sheet}», una fila no se contó porque le falta el texto que la identifica.`
      : `En «${sheet}», ${plainNumber(rows)} filas no se contaron porque les falta el texto que las identifica.`,
  noDataIssues: (count: number): string =>
    `${count === 1 ? 'Queda una casilla' : `Quedan ${plainNumber(count)} casillas`} por completar o corregir en los datos.`,
  noDataUndated:
    'Los estados que no llevan fecha (ejecutada, caracterizado, decisión) son los que tenía el libro al hacer el informe, aunque el corte sea anterior.',
  noDataNothing: 'No falta ningún dato.',
};
