/** What a published figure does not include. */

/** Something that a document does not tell, or that its numbers do not include, and why. */
export interface LeftOut {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

export const rows = (sheet: string): string => `filas de «${sheet}»`;
export const personalData = 'casillas con datos personales';
export const hidden = 'salieron sin ellos: donde estaban se lee «•••»';
export const unnamed = 'les falta el texto que las identifica';
export const reports = 'reportes';
export const notValid =
  'son borradores o devueltos, no tienen fecha, están fuera de la vigencia o del corte, o su actividad no está vigente en el plan';
export const contributions = 'aportes';
export const petitions = 'peticiones (PQRSD)';
export const asCounts = 'se publican solo como cuentas, nunca una por una';
export const smallCounts = 'cuentas reservadas';
export const maySingleOut = 'son tan pequeñas que permitirían reconocer a alguien';
export const outOfPeriod = (count: number): string =>
  `no ${count === 1 ? 'tiene fecha, o es de otra vigencia o posterior' : 'tienen fecha, o son de otra vigencia o posteriores'} al corte`;
