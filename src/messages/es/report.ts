import { counted, plainNumber, wordList } from './format';

/** Every sentence of the results report. Plain Spanish, for a neighbour who never read the policy. */

export const title = 'Informe de resultados de participación ciudadana';
export const description = 'Resultados de la participación ciudadana: quiénes participaron, qué se hizo y qué falta.';

export function executed(done: number, expected: number): string {
  if (expected === 1) return `${done === 1 ? 'Se' : 'No se'} realizó la única actividad prevista a la fecha.`;
  if (done === 0) return `No se realizó ninguna de las ${plainNumber(expected)} actividades previstas a la fecha.`;
  if (done === expected) return `Se realizaron las ${plainNumber(expected)} actividades previstas a la fecha.`;
  return `${done === 1 ? 'Se realizó' : 'Se realizaron'} ${plainNumber(done)} de las ${plainNumber(expected)} actividades previstas a la fecha.`;
}
export const executedUnknown = 'El plan todavía no tiene actividades que debieran estar hechas a la fecha.';
export const unplanned = (count: number): string =>
  count === 1
    ? 'También se hizo una actividad que no estaba prevista.'
    : `También se hicieron ${plainNumber(count)} actividades que no estaban previstas.`;
export function attendances(count: number, meetings: number): string {
  const where = meetings === 1 ? 'un encuentro' : `${plainNumber(meetings)} encuentros`;
  if (count === 0) return `En ${where} no hubo asistentes.`;
  const attended = `En ${where} hubo ${counted(count, 'asistencia', 'asistencias')}`;
  return meetings === 1 ? `${attended}.` : `${attended}; una persona puede contar más de una vez.`;
}
export const attendancesReserved = 'Las asistencias son tan pocas que se reservan.';
export const attendancesUnknown = 'Todavía no hay reportes que digan cuántas personas asistieron.';
export function incidence(accepted: number, analysed: number): string {
  if (analysed === 1)
    return `Se analizó un aporte de la ciudadanía, que ${
      accepted === 1 ? 'cambió una decisión en todo o en parte' : 'no cambió ninguna decisión'
    }.`;
  const many = `Se analizaron ${plainNumber(analysed)} aportes de la ciudadanía`;
  if (accepted === 0) return `${many} y ninguno cambió una decisión.`;
  const changed =
    accepted === 1 ? 'uno cambió' : `${accepted === analysed ? 'todos' : plainNumber(accepted)} cambiaron`;
  return `${many} y ${changed} una decisión en todo o en parte.`;
}
export const uncovered = (groups: readonly string[]): string =>
  groups.length === 1
    ? `Hay un grupo de valor que todavía no hace parte de ninguna actividad: ${wordList(groups)}.`
    : `Hay ${plainNumber(groups.length)} grupos de valor que todavía no hacen parte de ninguna actividad: ${wordList(groups)}.`;
export const allCovered = 'Todos los grupos de valor están en alguna actividad del plan.';
export const noGroups = 'La entidad todavía no ha registrado sus grupos de valor.';

export const keyGroups = 'grupos de valor en alguna actividad';
export const keyActivities = 'actividades previstas realizadas';
export const keyContributions = 'aportes analizados que fueron acogidos';
export const keyPhases = 'fases abiertas a la participación';

export const coverageTitle = 'Quiénes participaron y quiénes faltan';
export const coverageIntro =
  'Cada casilla dice cuántas actividades incluyen al grupo en esa fase y cuántas ya se realizaron.';
export const coverageBold = 'Los grupos en negrilla no están en ninguna actividad.';
export const coverageSummary = 'Actividades por grupo de valor y por fase';
export const onlyGeneral = (groups: readonly string[]): string =>
  groups.length === 1
    ? `Hay un grupo al que solo se convoca cuando se invita a todos: ${wordList(groups)}.`
    : `Hay ${plainNumber(groups.length)} grupos a los que solo se convoca cuando se invita a todos: ${wordList(groups)}.`;
export const emptyPhases = (phases: readonly string[]): string =>
  `No hay ninguna actividad para participar en ${phases.length === 1 ? 'la fase' : 'las fases'} de ${wordList(phases).toLowerCase()}.`;
export const missingTitle = 'Quiénes faltan';
export const groupFiguresTitle = 'Asistencias y aportes por grupo';
export const groupAttendances = 'Asistencias de cada grupo';
export const groupContributions = 'Aportes registrados de cada grupo';
export const atLeast = (count: number): string => `al menos ${plainNumber(count)}`;
export const atLeastNote =
  '«Al menos»: son las de los encuentros con ese grupo solo. Las de encuentros con varios grupos no se pueden repartir.';

export const indicatorsTitle = 'Indicadores';
export const indicatorsIntro =
  'Cada cifra sale de las filas del libro. «Sin dato» quiere decir que no se sabe; no quiere decir cero.';
export const indicator = 'Indicador';
export const count = 'Cuenta';
export const value = 'Valor';
export const unknownRows = (rows: number): string => ` Falta el dato en ${counted(rows, 'fila', 'filas')}.`;

export const incidenceTitle = 'Hasta dónde influyó la gente';
export const incidenceNone = 'Ni el plan ni los reportes dicen todavía el nivel de incidencia.';
export const incidenceLevel = 'Nivel de incidencia';
export const incidencePlanned = 'Actividades que lo prevén';
export const incidenceReached = 'Encuentros que lo alcanzaron';
export const incidenceDiffering = 'Donde lo alcanzado no es lo previsto';
export const incidenceDiffers = (activity: string, planned: string, reached: string): string =>
  `${activity}: se previó «${planned}» y se alcanzó «${reached}».`;

export const contributionsTitle = 'Qué propuso la gente y qué pasó';
export const contributionsCount = (count: number): string =>
  count === 0
    ? 'Todavía no hay aportes registrados uno por uno.'
    : `Aportes registrados uno por uno: ${plainNumber(count)}.`;
export const toThePlan = 'Observaciones al plan';
export const ofNoActivity = 'Otros aportes';
export const contributionsLeft = (shown: number, left: number): string =>
  `Aquí van los primeros ${plainNumber(shown)} aportes. En los datos abiertos están los demás: ${plainNumber(left)}.`;
export const petitions = (received: number, term: readonly [inTerm: number, judged: number] | null): string =>
  received === 0
    ? 'No se recibieron PQRSD.'
    : `PQRSD recibidas: ${plainNumber(received)}.${
        term === null ? '' : ` Respondidas dentro del término: ${plainNumber(term[0])} de ${plainNumber(term[1])}.`
      } De las PQRSD solo se publican las cuentas.`;

export const commitmentsTitle = 'Compromisos con la ciudadanía';
export const overdue = (status: string): string => `${status} · vencido`;

export const doneTitle = 'Qué se hizo y qué se logró';
export const doneNone = 'Todavía no hay reportes de actividades realizadas.';
export const doneWithoutReport = (activities: string): string =>
  `Se realizaron y todavía no tienen reporte: ${activities}.`;
export const pending = (activities: string): string =>
  `Estaban previstas a la fecha y no se han realizado: ${activities}.`;

export const practicesTitle = 'Buenas prácticas';

export const annexTitle = 'Anexo: formatos de las actividades';
export const annexIntro =
  'Cada encuentro tiene su formato. El contenido completo está en el documento «Formatos internos de reporte» y en los datos abiertos.';

export const suspendedTitle = 'Actividades aplazadas o canceladas';
export const upcomingTitle = 'Próximas actividades y cómo participar';
export const upcomingNone = 'No hay más actividades programadas después de la fecha de corte.';
export const howToJoin = 'Cómo participar';
export const write = (email: string): string => `Escriba a ${email}.`;
export const visit = 'Visite el Menú Participa de la entidad';
export const boxJoin =
  'Escriba en Configuración el correo institucional y la dirección del Menú Participa, para que la gente sepa cómo participar.';

export const followUpTitle = 'Matriz de seguimiento de la política';
/** What is not known is neither done nor undone. */
export function followUpIntro(done: number, total: number, unknown: number): string {
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
}
export const followUpEmpty = 'La matriz de seguimiento todavía no tiene filas.';

export const noDataTitle = 'Sin dato';
export const noDataIntro = 'Esto es lo que el informe no puede decir todavía. Nada de esto se contó como cero.';
export const noDataIndicators = (names: readonly string[]): string => `Indicadores sin dato: ${names.join('; ')}.`;
export const noDataRows = (rows: readonly string[]): string =>
  `Actividades de gestión sin dato de avance: ${wordList(rows)}.`;
export const rowNumber = (row: number): string => `fila ${row}`;
export const noDataTexts = (count: number): string =>
  count === 1
    ? 'Un aporte va sin su texto, porque no se ha escrito uno que se pueda publicar.'
    : `${plainNumber(count)} aportes van sin su texto, porque no se ha escrito uno que se pueda publicar.`;
export const noDataReserved =
  'Hay cuentas reservadas por ser muy pequeñas: publicarlas podría permitir reconocer a alguien.';
export const noDataRejected = (rows: number, sheet: string): string =>
  rows === 1
    ? `En «${sheet}», una fila no se contó porque le falta el texto que la identifica.`
    : `En «${sheet}», ${plainNumber(rows)} filas no se contaron porque les falta el texto que las identifica.`;
export const noDataIssues = (count: number): string =>
  `${count === 1 ? 'Queda una casilla' : `Quedan ${plainNumber(count)} casillas`} por completar o corregir en los datos.`;
export const noDataUndated =
  'Los estados que no llevan fecha (ejecutada, caracterizado, decisión) son los que tenía el libro al hacer el informe, aunque el corte sea anterior.';
export const noDataNothing = 'No falta ningún dato.';
