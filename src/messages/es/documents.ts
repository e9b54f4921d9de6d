import { plainNumber } from './format';

/** Words that every document carries, and the names of the documents. */
export const DOCUMENT_WORDS = {
  renderer: { contents: 'Contenido', page: 'página', of: 'de', skip: 'Ir al contenido' },
  noEntity: 'Entidad sin nombre en Configuración',
  noYear: 'vigencia sin definir',
  subtitle: (year: string, day: string): string => `Vigencia ${year}, con información al ${day}`,
  headerDocument: (title: string, year: string): string => `${title} ${year}`,
  footerNote: (day: string, version: number | null): string =>
    version === null ? `Corte ${day}` : `Versión ${version} · corte ${day}`,
  prepared: 'Elaboró',
  reviewed: 'Revisó',
  approved: 'Aprobó',
  draftMark: 'Borrador',
  internalMark: 'Uso interno',
  /** In place of a small count of persons, and of the group it would tell of. */
  suppressed: 'Reservado',
  suppressedNote: (minimum: number): string =>
    `«Reservado»: cuentas de menos de ${minimum} personas o aportes, y las que permitirían deducirlas. Se reservan para que nadie pueda ser reconocido.`,
  keyFigures: 'Cifras principales',
  boxTitle: 'Texto que debe escribir la entidad',
  noneOf: (sheet: string): string => `Todavía no hay datos de «${sheet}».`,
  textKept: 'Texto no publicado',
  /** The text of a link: where it goes. */
  seeAt: (host: string): string => `Ver en ${host}`,
  rowsLeft: (shown: number, left: number, elsewhere = 'los datos abiertos'): string =>
    `Aquí van las primeras ${plainNumber(shown)} filas. ${
      left === 1 ? 'La que falta está' : `Las otras ${plainNumber(left)} están`
    } en ${elsewhere}.`,
};
