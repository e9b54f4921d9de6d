import { counted, percent, plainNumber, quoted, wordList } from './format';

/** What the command line says. */

export const usage = `Uso:
  npm run -s participa -- estructurar ENTRADA --salida libro.xlsx [--hoja NOMBRE] [--vigencia AAAA] [--json]
  npm run -s participa -- estructurar --ejemplo --salida libro.xlsx
  npm run -s participa -- revisar libro.xlsx [--corte AAAA-MM-DD] [--json]
  npm run -s participa -- actualizar libro.xlsx [--corte AAAA-MM-DD] [--salida otro.xlsx] [--json]
  npm run -s participa -- publicar libro.xlsx --tipo TIPO --salida CARPETA [--libro otro.xlsx] [--corte AAAA-MM-DD]
                                   [--reporte R001] [--logo escudo.png] [--forzar] [--json]

ENTRADA es un archivo .xlsx, .csv, .tsv o .txt, o un guion (-) para leer lo que llega por la entrada.
TIPO es informe, plan, formatos, diagnostico o datos, para publicar; furag o verificacion, de uso interno.`;
export const unknownCommand = (name: string): string => `No existe la orden ${quoted(name)}.`;
export const noCommand = 'Falta decir qué hacer.';
export const missingInput = 'Falta el archivo de entrada.';
export const missingOutput = 'Falta --salida: dónde guardar el resultado.';
export const extraInput = (text: string): string => `Sobra ${quoted(text, 200)}: se usa un solo archivo de entrada.`;
export const sampleAndInput = (path: string): string =>
  `--ejemplo va en lugar del archivo de entrada, y también recibió ${quoted(path, 200)}.`;
export const sheetOfText = (name: string): string =>
  `--hoja solo sirve con un libro .xlsx, y ${quoted(name)} no lo es.`;
export const unknownOption = (name: string): string => `No existe la opción ${quoted(name)}.`;
export const uselessOption = (name: string, command: string): string => `La orden ${quoted(command)} no usa --${name}.`;
export const missingValue = (name: string): string => `Falta el valor de --${name}.`;
export const needlessValue = (name: string): string => `--${name} no lleva valor.`;
export const missingType = 'Falta --tipo: qué documento publicar.';
export const badDate = (text: string): string =>
  `--corte necesita una fecha como 2026-12-31, y recibió ${quoted(text)}.`;
export const badYear = (text: string): string => `--vigencia necesita un año como 2026, y recibió ${quoted(text)}.`;
export const badType = (text: string, types: readonly string[]): string =>
  `--tipo ${quoted(text)} no existe. Puede ser ${wordList(types)}.`;
export const reportOfForms = '--reporte va con --tipo formatos: hace el formato de ese reporte.';
export const standardInput = 'lo que llegó por la entrada';
export const nothingCame =
  'No llegó nada por la entrada. Revise la orden que debía enviarlo, o dé el nombre de un archivo.';
export const emptyFile = (name: string): string =>
  `${quoted(name)} está vacío. Revise que haya guardado el archivo antes de usarlo.`;
export const notText = (name: string): string =>
  `${quoted(name)} no es un texto ni un libro .xlsx. Guárdelo como .xlsx, .csv o .txt e inténtelo de nuevo.`;
export const lostParts = (parts: readonly string[]): string =>
  `Al guardar se perdería algo de su libro (${parts.slice(0, 5).join('; ')}). No se escribió nada. Con --forzar se guarda de todos modos.`;
export const outputFull =
  'No se pudo mostrar el resultado completo: el disco está lleno. Libere espacio y repita la orden.';
export const blocked = (count: number): string =>
  `${counted(count, 'asunto impide', 'asuntos impiden')} publicar. Corríjalos, o use --forzar para publicar diciendo lo que falta.`;
export const unexpected = 'Algo falló en el programa y no en sus datos. No se escribió nada.';
export const reading = (name: string): string => `Leyendo ${name}…`;
export const computing = 'Calculando…';
export const writing = (path: string): string => `Guardando ${path}…`;
export const structured = (path: string): string => `Libro guardado en ${path}.`;
export const repairs = (count: number): string => `${counted(count, 'reparación', 'reparaciones')} al leer la tabla:`;
export const doubts = (count: number): string => `${counted(count, 'duda', 'dudas')} que conviene revisar:`;
export const ignored = (columns: readonly string[]): string => `Columnas que no se usaron: ${wordList(columns)}.`;
export const remark = (line: string): string => `  ${line}`;
export const refreshed = (cells: number, sheets: readonly string[]): string =>
  cells === 0
    ? 'El libro ya estaba al día: no cambió nada.'
    : `${counted(cells, 'casilla cambió', 'casillas cambiaron')} en ${wordList(sheets)}.`;
export const codes = (count: number): string => `${counted(count, 'código nuevo', 'códigos nuevos')}.`;
export const published = (path: string): string => `Guardado: ${path}.`;
export const draft = 'Sale como borrador: en Configuración faltan el cargo o la fecha de quien aprueba.';
export const unchanged = (version: number): string => `Nada cambió desde la versión ${version}: sigue siendo esa.`;
export const change = (text: string): string => `  ${text}`;
export const leftOut = (what: string, count: number, why: string): string => `  ${count} · ${what}: ${why}`;
export const leftOutTitle = 'Quedó por fuera:';
export const noData = 'sin dato';
export const number = (value: number): string => plainNumber(value);
export const share = (numerator: number, denominator: number, value: number): string =>
  `${plainNumber(numerator)} de ${plainNumber(denominator)} (${percent(value)})`;
export const reviewTitle = (entity: string | null, year: number | null, cutoff: string): string =>
  `${entity ?? 'Entidad sin nombre'} · vigencia ${year ?? 'sin definir'} · corte ${cutoff}`;
export const uncovered = (groups: readonly string[]): string =>
  groups.length === 0
    ? 'Todos los grupos de valor están en alguna actividad.'
    : `Grupos que nadie convoca: ${wordList(groups)}.`;
export const alertsTitle = (count: number): string => `${counted(count, 'alerta', 'alertas')}:`;
export const issuesTitle = (count: number): string => `${counted(count, 'dato por corregir', 'datos por corregir')}:`;
export const place = (sheet: string, cell: string | null, message: string, fix: string): string =>
  `  ${sheet}${cell === null ? '' : ` ${cell}`}: ${message} ${fix}`;
export const more = (count: number): string => `  … y ${count} más (use --json para verlas todas).`;
export const demonstration = 'Matriz Participa, con un municipio de ejemplo:';
export const demonstrationStructured = (rows: number): string =>
  `1. Estructuró el libro: sus hojas y ${counted(rows, 'fila', 'filas')} en la Matriz.`;
export const demonstrationRefreshed = (cells: number): string =>
  `2. Lo actualizó: ${counted(cells, 'casilla calculada', 'casillas calculadas')}.`;
export const demonstrationPublished = '3. Escribió el informe de resultados.';
export const demonstrationFound = 'Qué encontró:';
export const demonstrationFiles = 'Ábralos:';
