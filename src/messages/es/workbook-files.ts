import { quoted } from './format';

/** What a file is that is no workbook, and what to do with it: said by the command line and by the page. */
export function unreadableWorkbook(name: string, problem: WorkbookProblem): string {
  return `${quoted(name)} ${PROBLEMS[problem]}`;
}

type WorkbookProblem = 'text' | 'notZip' | 'html' | 'encrypted' | 'oldXls' | 'tooLarge' | 'broken';

const PROBLEMS: { readonly [problem in WorkbookProblem]: string } = {
  text: 'no es un libro .xlsx. Use primero la orden «estructurar».',
  notZip: 'no es un libro .xlsx, aunque se llame así. Ábralo en su hoja de cálculo y guárdelo como .xlsx.',
  html: 'es una página web guardada con nombre de libro. Ábralo en Excel o en Google Sheets y guárdelo como .xlsx.',
  encrypted: 'tiene contraseña. Quítesela y guárdelo de nuevo.',
  oldXls: 'es un libro .xls antiguo. Ábralo y guárdelo como .xlsx.',
  tooLarge: 'es demasiado grande para leerlo.',
  broken: 'está dañado o incompleto. Ábralo y guárdelo de nuevo como .xlsx.',
};

export function unreadableFile(path: string, problem: 'notFound' | 'unreadable'): string {
  return problem === 'notFound'
    ? `No se encuentra ${quoted(path, 200)}. Revise el nombre y la carpeta.`
    : `No se puede leer ${quoted(path, 200)}. Revise que sea un archivo y que tenga permiso.`;
}
