import { counted, wordList } from './format';

/** What the panel says. One sentence and one action at a time. */
export const PANEL_WORDS = {
  title: 'Matriz Participa',
  loading: 'Un momento…',
  retry: 'Intentar de nuevo',
  structureTitle: 'Estructurar la matriz',
  structureHelp:
    'Pegue aquí la tabla de la política, tal como está en el PDF o en Word. También puede dejarlo vacío para crear solo las hojas.',
  structureLabel: 'Tabla de la política',
  structurePreview: 'Ver qué cambiaría',
  structureApply: 'Aplicar estos cambios',
  structureDone: 'Listo. Esto fue lo que cambió:',
  structureNothing: 'Nada ha cambiado todavía. Esto es lo que se haría:',
  structureMoved: 'El libro cambió mientras usted leía. Revise el nuevo plan:',
  repairs: 'Lo que se reparó al leer la tabla',
  doubts: 'Lo que conviene revisar',
  rowLine: (row: number, what: string): string => `Fila ${row}: ${what}`,
  refreshTitle: 'Actualizar',
  refreshHelp:
    'Da códigos a las filas nuevas, calcula el avance y escribe las hojas Tablero y Cobertura. No toca lo que usted escribió.',
  refreshRun: 'Actualizar ahora',
  refreshDone: (cells: number, sheets: readonly string[]): string =>
    cells === 0
      ? 'El libro ya estaba al día.'
      : `Listo: ${counted(cells, 'casilla cambió', 'casillas cambiaron')} en ${wordList(sheets)}.`,
  reportTitle: 'Informe de resultados',
  reportHelp:
    'Crea un documento de Google con las cifras, la cobertura y la matriz. Queda en su unidad y solo usted lo ve.',
  reportRun: 'Crear el informe',
  reportDone: 'El informe está listo.',
  reportOpen: 'Abrir el informe',
  reportBlocked: 'Antes de publicar hay que corregir esto:',
  homeTitle: 'Qué quiere hacer',
  notStructured: 'Este libro todavía no tiene la matriz. Empiece por estructurarla.',
  entityLine: (entity: string | null, year: number | null): string =>
    `${entity ?? 'Escriba el nombre de la entidad en Configuración'} · vigencia ${year ?? 'sin definir'}`,
  severalAccounts:
    'Google no dejó conectar el panel. Suele pasar con varias cuentas abiertas: use una ventana con una sola cuenta y vuelva a abrirlo.',
  disconnected: 'No hubo respuesta de Google. Revise la conexión e inténtelo de nuevo.',
};
