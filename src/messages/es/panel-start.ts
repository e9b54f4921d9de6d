/** The first run: from an empty sheet to a structured one in three steps. */

export const welcome = 'Este libro todavía no tiene la matriz. En tres pasos queda lista.';
export const stepOf = (step: number): string => `Paso ${step} de 3`;
export const bringTitle = 'Traiga su matriz';
export const bringHelp = 'Pegue la tabla de la política tal como está en el PDF, en Word o en Excel.';
export const bringLabel = 'Tabla de la política';
export const bringSheet = 'O tómela de una hoja de este libro';
export const bringNone = 'No tengo matriz: solo las hojas';
export const fromSheet = (sheet: string): string => `Leer la hoja «${sheet}»`;
export const preview = 'Ver qué cambiaría';
export const reviewTitle = 'Revise antes de aplicar';
export const reviewHelp = 'Nada ha cambiado todavía. Esto es lo que se haría:';
export const moved = 'El libro cambió mientras usted leía. Esto se haría ahora:';
export const repairs = (count: number): string =>
  count === 1 ? 'Se reparó 1 fila al leer' : `Se repararon ${count} filas al leer`;
export const doubts = (count: number): string => (count === 1 ? '1 duda por revisar' : `${count} dudas por revisar`);
export const apply = 'Aplicar estos cambios';
export const doneTitle = 'Su matriz está lista';
export const doneHelp = 'Ahora escriba el nombre de la entidad en Configuración; luego el panel le dice qué sigue.';
export const seeSteps = 'Ver los pasos';
export const againHelp = 'Las filas que ya están no se repiten y nada suyo se borra.';
export const addSheetDone = (name: string): string => `La hoja ${name} ya está en el libro.`;
export const pasteFirst = 'Pegue la tabla o elija otra opción.';
export const mayUndo = 'Si no es lo que esperaba, puede deshacerlo.';
export const undoStructure = (names: readonly string[]): string =>
  names.length === 1 ? `La hoja ${names[0]}` : `Las ${names.length} hojas nuevas`;
