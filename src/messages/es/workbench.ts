import { quoted } from './format';

/** What the workbench page and its server say. */
export const WORKBENCH_WORDS = {
  productName: 'Matriz Participa',
  sampleName: 'Municipio de Ejemplo',
  extensions: 'Extensiones',
  addOn: 'Matriz Participa',
  file: 'Archivo',
  open: 'Abrir un libro .xlsx…',
  download: 'Descargar el libro (.xlsx)',
  save: 'Guardar en el archivo abierto',
  sample: 'Volver al municipio de ejemplo',
  documents: 'Documentos publicados',
  noDocuments: 'Todavía no se ha publicado ningún documento',
  downloadDocument: (name: string): string => `Descargar ${name}`,
  local: 'Banco de pruebas: nada sale de este equipo',
  loading: 'Abriendo el libro…',
  saved: 'Sin cambios pendientes',
  unsaved: 'Hay cambios sin descargar',
  closePanel: 'Cerrar el panel',
  closeNotice: 'Cerrar el aviso',
  panelFrame: (title: string): string => `Panel de ${title}`,
  gridLabel: 'Hoja de cálculo',
  menuLabel: 'Menú del libro',

  discardTitle: 'Hay cambios sin descargar',
  discardBody: 'Si continúa, se pierden los cambios de este libro que no haya descargado.',
  discardConfirm: 'Continuar sin descargar',
  cancel: 'Cancelar',

  reloadedElsewhere: 'El libro cambió y se volvió a cargar.',
  replacedElsewhere: 'Se abrió otro libro en otra pestaña. Esta muestra ahora el mismo.',
  conflict: 'Otra pestaña cambió esas casillas antes. Se muestra lo que quedó: escriba de nuevo si hace falta.',
  sheetGone: 'Esa hoja ya no está en el libro.',
  disconnected: 'Se perdió la conexión con el banco de pruebas. Revise que siga abierto en la terminal.',
  connected: 'Conexión recuperada.',
  cannotHere:
    'Este cambio no se puede hacer aquí. Descargue el libro, hágalo en su hoja de cálculo y vuelva a abrirlo.',
  savedTo: (name: string): string => `Guardado en ${quoted(name)}.`,
  openedName: (name: string): string => `Se abrió ${quoted(name)}.`,
  sampleRestored: 'Se volvió al municipio de ejemplo.',
  downloaded: 'Libro descargado.',

  longText: 'Un texto es demasiado largo: en una casilla caben 32.767 caracteres.',
  arrayFormula: 'Esa casilla es parte de una fórmula matricial y no se puede cambiar sola.',
  outside: 'Esa casilla está fuera de la hoja.',
  cannotSaveAs: (reason: string): string => `El libro no se pudo guardar: ${reason}`,
  lost: (parts: readonly string[]): string =>
    `Al guardar se perdería algo de su libro (${parts.slice(0, 5).join('; ')}). No se escribió nada.`,
  noFile: 'Este libro no viene de un archivo. Use «Descargar el libro».',
  changedOnDisk: (name: string): string =>
    `${quoted(name)} cambió en el disco desde que se abrió. No se escribió nada: descargue el libro con otro nombre.`,
  tooLarge: 'El archivo es demasiado grande.',
  badRequest: 'La página pidió algo que el banco de pruebas no entiende. Vuelva a cargarla.',
  unexpected: 'Algo falló en el programa. Los detalles están en la terminal.',
  notBuilt: 'Falta construir la página. Use «npm start».',
  foreignHost: 'Esta dirección solo se abre desde este mismo equipo.',

  listening: (address: string): string => `Matriz Participa está en ${address}`,
  howToStop: 'Para terminar, presione Ctrl+C. Nada se guarda en su archivo hasta que usted lo pida.',
  stopped: 'Banco de pruebas cerrado.',
};
