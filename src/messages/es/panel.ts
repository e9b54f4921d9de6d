import { counted, wordList } from './format';

/** What the panel says around its five views. One sentence and one action at a time. */
export const PANEL_WORDS = {
  title: 'Matriz Participa',
  noEntity: 'Sin nombre de entidad',
  year: (year: number | null): string => (year === null ? 'Sin vigencia' : `Vigencia ${year}`),
  progress: (done: number, total: number, cutoff: string): string =>
    `${done} de ${counted(total, 'paso cumplido', 'pasos cumplidos')} · corte ${cutoff}`,
  progressLabel: 'Avance de los pasos',
  tabs: { steps: 'Pasos', coverage: 'Cobertura', alerts: 'Alertas', report: 'Reportar', publish: 'Publicar' },
  tabsLabel: 'Vistas del panel',
  pending: (count: number): string => counted(count, 'pendiente', 'pendientes'),
  loading: 'Leyendo el libro…',
  justNow: 'Leído ahora mismo',
  readAgo: (minutes: number): string => `Leído hace ${minutes} min`,
  longAgo: 'Leído hace más de una hora',
  refresh: 'Actualizar',
  refreshHelp: 'Da códigos a las filas nuevas, calcula los avances y reescribe Tablero, Cobertura, Por área y Alertas.',
  refreshing: 'Actualizando las hojas…',
  refreshDone: (cells: number, sheets: readonly string[]): string =>
    cells === 0
      ? 'Todo estaba al día. Nada cambió en las hojas.'
      : `${counted(cells, 'casilla cambió', 'casillas cambiaron')} en ${wordList(sheets)}.`,
  goTo: 'Ir a la celda',
  goToPlace: (place: string): string => `Ir a ${place}`,
  went: (place: string): string => `La hoja está en ${place}.`,
  dismiss: 'Cerrar el aviso',
  undo: 'Deshacer',
  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Volver',
  retry: 'Intentar de nuevo',
  working: 'Un momento…',
  before: 'Antes',
  after: 'Después',
  emptyCell: 'vacía',
  copied: 'Mensaje copiado.',
  structureMenu: 'Traer una matriz o revisar las hojas',
};

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

/** Sentences of the server about the panel's own requests. */
export const PANEL_SENTENCES = {
  stale: 'Alguien cambió la hoja mientras usted escribía. Ya está al día: revise y guarde de nuevo.',
  cellGone: 'Esa celda ya no está. El panel se puso al día.',
  viewOnly: 'No puede cambiar este libro: pida permiso de edición a quien lo compartió con usted.',
  permission: 'Falta un permiso. Cierre el panel, ábralo otra vez desde Extensiones y acepte los permisos.',
  gapGone: 'Ese vacío ya no está en el plan.',
  undoNothing: 'Ya no hay nada que deshacer.',
  undone: 'Listo: quedó como estaba.',
  undoChanged: 'Alguien cambió esas casillas después. No se deshizo nada, para no borrar su trabajo.',
  noSheet: (sheet: string): string => `Este libro no tiene la hoja ${sheet}. Agréguela y vuelva a intentarlo.`,
  missingColumns: (sheet: string, headings: readonly string[]): string =>
    `A la hoja ${sheet} le falta la columna ${wordList(headings)}. Use «Estructurar la matriz» para agregarla.`,
};
