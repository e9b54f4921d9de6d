import { quoted } from './format';

/** What a file is that is no workbook, and what to do with it: said by the command line and by the page. */
export function unreadableWorkbook(name: string, problem: WorkbookProblem): string {
  return `${quoted(name)} ${PROBLEMS[problem]}`;
}

type WorkbookProblem =
  | 'text'
  | 'notZip'
  | 'html'
  | 'encrypted'
  | 'oldXls'
  | 'oldOffice'
  | 'ods'
  | 'xlsb'
  | 'numbers'
  | 'word'
  | 'slides'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'tooLarge'
  | 'broken';

const PROBLEMS: { readonly [problem in WorkbookProblem]: string } = {
  text: 'no es un libro .xlsx. Use primero la orden «estructurar».',
  notZip: 'no es un libro .xlsx, aunque se llame así. Ábralo en su hoja de cálculo y guárdelo como .xlsx.',
  html: 'es una página web guardada con nombre de libro. Ábralo en Excel o en Google Sheets y guárdelo como .xlsx.',
  encrypted: 'tiene contraseña. Quítesela y guárdelo de nuevo.',
  oldXls: 'es un libro .xls antiguo. Ábralo y guárdelo como .xlsx.',
  oldOffice: 'es un documento antiguo de Office, no un libro. Abra el libro de la matriz y guárdelo como .xlsx.',
  ods: 'es un libro de LibreOffice u OpenOffice (.ods). Ábralo y guárdelo como .xlsx.',
  xlsb: 'es un libro binario de Excel (.xlsb). Ábralo y guárdelo como .xlsx.',
  numbers: 'es un libro de Numbers. Ábralo y expórtelo como .xlsx.',
  word: 'es un documento de texto, no un libro. Si la matriz está ahí, copie su tabla a una hoja de cálculo.',
  slides: 'es una presentación, no un libro. Si la matriz está ahí, copie su tabla a una hoja de cálculo.',
  pdf: 'es un PDF, no un libro. Pida el libro del que salió, o copie su tabla a una hoja de cálculo.',
  image: 'es una imagen, no un libro. Pida el libro del que salió, o escriba su tabla en una hoja de cálculo.',
  zip: 'es un archivo comprimido. Descomprímalo y use el libro .xlsx que tenga adentro.',
  tooLarge: 'es demasiado grande para leerlo.',
  broken: 'está dañado o incompleto. Ábralo y guárdelo de nuevo como .xlsx.',
};

export function unreadableFile(path: string, problem: ReadProblem): string {
  return READ_PROBLEMS[problem](quoted(path, 200));
}

type ReadProblem = 'notFound' | 'folder' | 'device' | 'unreadable';

const READ_PROBLEMS: { readonly [problem in ReadProblem]: (path: string) => string } = {
  notFound: (path) => `No se encuentra ${path}. Revise el nombre y la carpeta.`,
  folder: (path) => `${path} es una carpeta. Escriba el nombre del archivo que está adentro.`,
  device: (path) => `${path} no es un archivo, sino un dispositivo del equipo. Indique un archivo.`,
  unreadable: (path) => `No se puede leer ${path}. Revise que tenga permiso.`,
};

export function unwrittenFile(path: string, problem: WriteProblem): string {
  return `No se pudo escribir ${quoted(path, 200)}${WRITE_PROBLEMS[problem]}`;
}

type WriteProblem = 'folder' | 'device' | 'full' | 'twice' | 'refused';

const WRITE_PROBLEMS: { readonly [problem in WriteProblem]: string } = {
  folder: ': es una carpeta. Escriba también el nombre del archivo.',
  device: ': no es un archivo, sino un dispositivo del equipo. Indique otro nombre.',
  full: ': el disco está lleno. Libere espacio y repita la orden. No se escribió nada.',
  twice: ': dos resultados tendrían ese mismo nombre. Indique otro para uno de ellos.',
  refused: '. Revise que la carpeta exista, que tenga permiso y que el archivo no esté abierto.',
};
