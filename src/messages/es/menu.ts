/** Menu, titles and notices. */

export const structure = 'Estructurar la matriz';
export const refresh = 'Actualizar';
export const report = 'Informe de resultados';
export const panel = 'Abrir panel';
export const panelTitle = 'Matriz Participa';
