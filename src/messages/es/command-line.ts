import { counted, percent, plainNumber, quoted, wordList } from './format';

/** What the command line says. */
export const COMMAND_WORDS = {
  usage: `Uso:
  npm run -s participa -- estructurar ENTRADA --salida libro.xlsx [--hoja NOMBRE] [--vigencia AAAA] [--json]
  npm run -s participa -- estructurar --ejemplo --salida libro.xlsx
  npm run -s participa -- revisar libro.xlsx [--corte AAAA-MM-DD] [--json]
  npm run -s participa -- actualizar libro.xlsx [--corte AAAA-MM-DD] [--salida otro.xlsx] [--json]
  npm run -s participa -- publicar libro.xlsx --tipo informe --salida CARPETA [--corte AAAA-MM-DD] [--forzar] [--json]

ENTRADA es un archivo .xlsx, .csv, .tsv o .txt, o un guion (-) para leer lo que llega por la entrada.`,
  unknownCommand: (name: string): string => `No existe la orden ${quoted(name)}.`,
  noCommand: 'Falta decir qué hacer.',
  missingInput: 'Falta el archivo de entrada.',
  missingOutput: 'Falta --salida: dónde guardar el resultado.',
  extraInput: (text: string): string => `Sobra ${quoted(text, 200)}: se usa un solo archivo de entrada.`,
  sampleAndInput: (path: string): string =>
    `--ejemplo va en lugar del archivo de entrada, y también recibió ${quoted(path, 200)}.`,
  sheetOfText: (name: string): string => `--hoja solo sirve con un libro .xlsx, y ${quoted(name)} no lo es.`,
  unknownOption: (name: string): string => `No existe la opción ${quoted(name)}.`,
  uselessOption: (name: string, command: string): string => `La orden ${quoted(command)} no usa --${name}.`,
  missingValue: (name: string): string => `Falta el valor de --${name}.`,
  needlessValue: (name: string): string => `--${name} no lleva valor.`,
  missingType: 'Falta --tipo: qué documento publicar.',
  badDate: (text: string): string => `--corte necesita una fecha como 2026-12-31, y recibió ${quoted(text)}.`,
  badYear: (text: string): string => `--vigencia necesita un año como 2026, y recibió ${quoted(text)}.`,
  badType: (text: string): string => `--tipo ${quoted(text)} no existe. Por ahora solo se publica «informe».`,
  needsWorkbook: (name: string): string => `${quoted(name)} no es un libro .xlsx. Use primero la orden «estructurar».`,
  standardInput: 'lo que llegó por la entrada',
  nothingCame: 'No llegó nada por la entrada. Revise la orden que debía enviarlo, o dé el nombre de un archivo.',
  emptyFile: (name: string): string =>
    `${quoted(name)} está vacío. Revise que haya guardado el archivo antes de usarlo.`,
  notFound: (path: string): string => `No se encuentra ${quoted(path, 200)}. Revise el nombre y la carpeta.`,
  unreadable: (path: string): string =>
    `No se puede leer ${quoted(path, 200)}. Revise que sea un archivo y que tenga permiso.`,
  notText: (name: string): string =>
    `${quoted(name)} no es un texto ni un libro .xlsx. Guárdelo como .xlsx, .csv o .txt e inténtelo de nuevo.`,
  badWorkbook(name: string, code: string): string {
    const reason = WORKBOOK_PROBLEMS[code] ?? 'está dañado o incompleto. Ábralo y guárdelo de nuevo como .xlsx.';
    return `${quoted(name)} ${reason}`;
  },
  lostParts: (parts: readonly string[]): string =>
    `Al guardar se perdería algo de su libro (${parts.slice(0, 5).join('; ')}). No se escribió nada. Con --forzar se guarda de todos modos.`,
  notWritten: (path: string): string =>
    `No se pudo escribir ${quoted(path, 200)}. Revise que la carpeta exista y que el archivo no esté abierto.`,
  blocked: (count: number): string =>
    `${counted(count, 'asunto impide', 'asuntos impiden')} publicar. Corríjalos, o use --forzar para publicar diciendo lo que falta.`,
  unexpected: 'Algo falló en el programa y no en sus datos. No se escribió nada.',

  reading: (name: string): string => `Leyendo ${name}…`,
  computing: 'Calculando…',
  writing: (path: string): string => `Guardando ${path}…`,

  structured: (path: string): string => `Libro guardado en ${path}.`,
  repairs: (count: number): string => `${counted(count, 'reparación', 'reparaciones')} al leer la tabla:`,
  doubts: (count: number): string => `${counted(count, 'duda', 'dudas')} que conviene revisar:`,
  ignored: (columns: readonly string[]): string => `Columnas que no se usaron: ${wordList(columns)}.`,
  row: (row: number, what: string): string => `  Fila ${row}: ${what}`,
  refreshed: (cells: number, sheets: readonly string[]): string =>
    cells === 0
      ? 'El libro ya estaba al día: no cambió nada.'
      : `${counted(cells, 'casilla cambió', 'casillas cambiaron')} en ${wordList(sheets)}.`,
  codes: (count: number): string => `${counted(count, 'código nuevo', 'códigos nuevos')}.`,
  published: (path: string): string => `Informe guardado en ${path}.`,
  leftOut: (what: string, count: number, why: string): string => `  ${count} · ${what}: ${why}`,
  leftOutTitle: 'Quedó por fuera:',

  noData: 'sin dato',
  number: (value: number): string => plainNumber(value),
  share: (numerator: number, denominator: number, value: number): string =>
    `${plainNumber(numerator)} de ${plainNumber(denominator)} (${percent(value)})`,
  reviewTitle: (entity: string | null, year: number | null, cutoff: string): string =>
    `${entity ?? 'Entidad sin nombre'} · vigencia ${year ?? 'sin definir'} · corte ${cutoff}`,
  uncovered: (groups: readonly string[]): string =>
    groups.length === 0
      ? 'Todos los grupos de valor están en alguna actividad.'
      : `Grupos que nadie convoca: ${wordList(groups)}.`,
  alertsTitle: (count: number): string => `${counted(count, 'alerta', 'alertas')}:`,
  issuesTitle: (count: number): string => `${counted(count, 'dato por corregir', 'datos por corregir')}:`,
  place: (sheet: string, cell: string | null, message: string, fix: string): string =>
    `  ${sheet}${cell === null ? '' : ` ${cell}`}: ${message} ${fix}`,
  more: (count: number): string => `  … y ${count} más (use --json para verlas todas).`,

  demonstration: 'Matriz Participa, con un municipio de ejemplo:',
  demonstrationStructured: (rows: number): string =>
    `1. Estructuró el libro: sus hojas y ${counted(rows, 'fila', 'filas')} en la Matriz.`,
  demonstrationRefreshed: (cells: number): string =>
    `2. Lo actualizó: ${counted(cells, 'casilla calculada', 'casillas calculadas')}.`,
  demonstrationPublished: '3. Escribió el informe de resultados.',
  demonstrationFound: 'Qué encontró:',
  demonstrationFiles: 'Ábralos:',
};

const WORKBOOK_PROBLEMS: { readonly [code: string]: string } = {
  notZip: 'no es un libro .xlsx, aunque se llame así. Ábralo en su hoja de cálculo y guárdelo como .xlsx.',
  html: 'es una página web guardada con nombre de libro. Ábralo en Excel o en Google Sheets y guárdelo como .xlsx.',
  encrypted: 'tiene contraseña. Quítesela y guárdelo de nuevo.',
  oldXls: 'es un libro .xls antiguo. Ábralo y guárdelo como .xlsx.',
  tooLarge: 'es demasiado grande para leerlo.',
  broken: 'está dañado o incompleto. Ábralo y guárdelo de nuevo como .xlsx.',
};
