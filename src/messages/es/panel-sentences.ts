import { wordList } from './format';

/** Sentences of the server about the panel's own requests. */

export const stale = 'Alguien cambió la hoja mientras usted escribía. Ya está al día: revise y guarde de nuevo.';
export const cellGone = 'Esa celda ya no está. El panel se puso al día.';
export const viewOnly = 'No puede cambiar este libro: pida permiso de edición a quien lo compartió con usted.';
export const permission = 'Falta un permiso. Cierre el panel, ábralo otra vez desde Extensiones y acepte los permisos.';
export const gapGone = 'Ese vacío ya no está en el plan.';
export const undoNothing = 'Ya no hay nada que deshacer.';
export const undone = 'Listo: quedó como estaba.';
export const undoChanged = 'Alguien cambió esas casillas después. No se deshizo nada, para no borrar su trabajo.';
export const noSheet = (sheet: string): string =>
  `Este libro no tiene la hoja ${sheet}. Agréguela y vuelva a intentarlo.`;
export const missingColumns = (sheet: string, headings: readonly string[]): string =>
  `A la hoja ${sheet} le falta la columna ${wordList(headings)}. Use «Estructurar la matriz» para agregarla.`;
export const cleared = (place: string): string => `Quedó anotado: lo que hay en ${place} se publica como está.`;
export const noPreview = 'Los datos abiertos no tienen vista previa. Publíquelos y abra el archivo.';
export const versionGone = 'Esa versión ya no está en Publicaciones, o no tiene archivos. Publíquela de nuevo.';
export const shared = 'Cualquiera que tenga el enlace ya puede leerlo.';
export const notOurFile =
  'El enlace que hay en Publicaciones no es el del documento que se publicó con esa versión. Publíquela de nuevo y compártala.';
