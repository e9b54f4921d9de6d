import { counted, quoted, wordList } from './format';

/** What the panel says in every view. */

const namedList = (names: readonly string[]): string => wordList(names.map((name) => quoted(name)));

/** What the panel says around its five views. One sentence and one action at a time. */

export const title = 'Matriz Participa';
export const noEntity = 'Sin nombre de entidad';
export const year = (year: number | null): string => (year === null ? 'Sin vigencia' : `Vigencia ${year}`);
export const progress = (done: number, total: number, cutoff: string): string =>
  `${done} de ${counted(total, 'paso cumplido', 'pasos cumplidos')} · corte ${cutoff}`;
export const progressLabel = 'Avance de los pasos';
export const tabs = {
  steps: 'Pasos',
  coverage: 'Cobertura',
  alerts: 'Alertas',
  report: 'Reportar',
  publish: 'Publicar',
};
export const tabsLabel = 'Vistas del panel';
export const pending = (count: number): string => counted(count, 'pendiente', 'pendientes');
export const loading = 'Leyendo el libro…';
export const justNow = 'Leído ahora mismo';
export const readAgo = (minutes: number): string => `Leído hace ${minutes} min`;
export const longAgo = 'Leído hace más de una hora';
export const refresh = 'Actualizar';
export const refreshHelp =
  'Da códigos a las filas nuevas, calcula los avances y reescribe Tablero, Cobertura, Por área y Alertas.';
export const refreshDone = (cells: number, sheets: readonly string[]): string =>
  cells === 0
    ? 'Todo estaba al día. Nada cambió en las hojas.'
    : `${counted(cells, 'casilla cambió', 'casillas cambiaron')} en ${wordList(sheets)}.`;
export const goTo = 'Ir a la celda';
export const goToPlace = (place: string): string => `Ir a ${place}`;
export const went = (place: string): string => `La hoja está en ${place}.`;
export const dismiss = 'Cerrar el aviso';
export const undo = 'Deshacer';
export const lastChange = (what: string): string => `Último cambio desde el panel: ${what}.`;
export const lasting = (sheets: readonly string[]): string =>
  `Este cambio en ${namedList(sheets)} no se podrá deshacer desde el panel.`;
export const copyFirst = 'Guardar antes una copia';
export const copiesMade = (sheets: readonly string[]): string => `Copia guardada en ${namedList(sheets)}.`;
export const cancel = 'Cancelar';
export const back = 'Volver';
export const working = 'Un momento…';
export const before = 'Antes';
export const after = 'Después';
export const emptyCell = 'vacía';
export const copied = 'Mensaje copiado.';
export const structureMenu = 'Traer una matriz o revisar las hojas';

/** States in which the panel cannot do its work: what happened, and the one thing to do. */
export const PANEL_PROBLEMS = {
  severalAccounts: {
    title: 'Hay varias cuentas de Google abiertas',
    message:
      'Google conectó el panel con otra cuenta. Abra este libro en una ventana donde solo esté su cuenta institucional.',
    action: 'Ya lo hice, intentar de nuevo',
  },
  permission: {
    title: 'Falta un permiso',
    message:
      'Google pide que usted autorice el complemento. Abra Extensiones, Matriz Participa, y acepte los tres permisos.',
    action: 'Ya acepté, intentar de nuevo',
  },
  twoCopies: {
    title: 'Hay otra copia de Matriz Participa en este libro',
    action: 'Usar esta copia',
  },
  viewOnly: {
    title: 'Puede ver este libro, pero no cambiarlo',
    message: 'Pida permiso de edición a quien lo compartió con usted. Mientras tanto puede leer todo lo del panel.',
    action: 'Ya tengo permiso',
  },
  disconnected: {
    title: 'No hubo respuesta',
    message: 'Google no respondió. Revise la conexión: lo que usted escribió sigue aquí.',
    action: 'Intentar de nuevo',
  },
  other: { title: 'No se pudo leer el libro', action: 'Intentar de nuevo' },
};
