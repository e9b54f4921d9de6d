import { REPORT_STATUSES } from '../../catalogue/choices';
import type { PersonalDataKind } from '../../core/personal-data';
import { REPORTS } from '../../tables/definitions/reports';
import { plainNumber, quoted } from './format';
import { personalDataWords, takeOut } from './personal-data';

/** The internal report as a form: its fields are called as the columns they are written to, unless a shorter word is clear. */

const { columns: COLUMNS, sheet: SHEET } = REPORTS;

export const activity = COLUMNS.activity.heading;
export const chooseActivity = 'Elija una…';
export const unplanned = 'Otra que no estaba en el plan';
export const pendingGroup = 'Sin reporte';
export const reportedGroup = 'Ya reportadas';
export const activityLabel = (code: string, name: string): string => `${code} · ${quoted(name, 70).slice(1, -1)}`;
export const uncoded = (count: number): string =>
  count === 1
    ? '1 actividad del Plan todavía no tiene código y no sale en la lista.'
    : `${plainNumber(count)} actividades del Plan todavía no tienen código y no salen en la lista.`;
export const giveCodes = 'Dar códigos';
export const newActivity = 'Nombre de la actividad';
export const newActivityHelp = 'entra al Plan como no prevista';
export const newClass = 'Clase';
export const newPhase = COLUMNS.phases.heading;
export const choose = 'Elija…';
export const area = COLUMNS.area.heading;
export const areaHelp = 'el panel la recuerda';
export const heldOn = 'Fecha';
export const participants = COLUMNS.participants.heading;
export const groups = 'Grupos que participaron';
export const groupsMore = (count: number): string => `+ ${count} más`;
export const level = COLUMNS.reachedIncidence.heading;
export const noLevel = 'Sin dato';
export const received = COLUMNS.contributionsReceived.heading;
export const accepted = 'Acogidos';
export const results = COLUMNS.results.heading;
export const resultsHelp = 'sin nombres ni cédulas';
export const agreements = COLUMNS.agreements.heading;
export const optional = 'si los hubo';
export const evidence = COLUMNS.evidence.heading;
export const evidenceHelp = 'enlace; no se publica';
export const willBe = (code: string): string => `Se guardará como ${code}`;
export const draftKept = 'Borrador guardado';
export const draftKeeping = 'Guardando el borrador…';
export const draftRestored = 'Este es el borrador que usted dejó.';
export const discard = 'Empezar de nuevo';
export const save = 'Guardar reporte';
export const saved = (code: string): string => `Reporte ${code} guardado`;
export const savedUnplanned = (code: string): string => `La actividad entró al Plan como ${code}, no prevista.`;
export const savedNext = `Está en la hoja ${SHEET} con estado ${REPORT_STATUSES.delivered[0]}.`;
export const another = 'Reportar otra';
export const undoReport = (code: string): string => `El reporte ${code}`;
export const errors = (count: number): string =>
  count === 1 ? 'Falta corregir un dato.' : `Falta corregir ${count} datos.`;
export const noReportsSheet = `Este libro no tiene la hoja ${SHEET}. Estructúrelo para agregarla.`;
export const noGroups = 'Escriba primero los grupos de valor: el reporte dice cuáles participaron.';
export const structure = 'Estructurar el libro';
export const required = 'Falta este dato.';
export const requiredChoice = 'Elija una opción.';
export const requiredGroups = 'Elija al menos un grupo.';
export const notInPlan = 'Esa actividad ya no está en el Plan.';
export const moreThanReceived = (received: number): string =>
  `No puede ser mayor que los recibidos (${plainNumber(received)}).`;
export const future = 'Esa fecha todavía no ha llegado.';
export const notALink = 'No es un enlace. Debe empezar por https://';
export const tooLong = 'Es demasiado largo para una celda.';
export const personal = (kinds: readonly PersonalDataKind[]): string =>
  `Tiene ${personalDataWords(kinds)} y este texto se publica. ${takeOut(kinds)}.`;
