import { SETTINGS } from '../../tables/definitions/settings';
import { counted, plainNumber } from './format';

/** Words that every document carries, and the names of the documents. */

export const renderer = { contents: 'Contenido', page: 'página', of: 'de', skip: 'Ir al contenido' };
export const noEntity = 'Entidad sin nombre en Configuración';
export const noYear = 'vigencia sin definir';
export const subtitle = (year: string, day: string): string => `Vigencia ${year}, con información al ${day}`;
export const headerDocument = (title: string, year: string): string => `${title} ${year}`;
export const footerNote = (day: string, version: number | null): string =>
  version === null ? `Corte ${day}` : `Versión ${version} · corte ${day}`;
export const prepared = SETTINGS.preparedBy.heading;
export const reviewed = SETTINGS.reviewedBy.heading;
export const approved = SETTINGS.approvedBy.heading;
export const draftMark = 'Borrador';
export const internalMark = 'Uso interno';
/** In place of a small count of persons, and of the group it would tell of. */
export const suppressed = 'Reservado';
export const suppressedNote = (minimum: number): string =>
  `«Reservado»: cuentas de menos de ${minimum} personas o aportes, y las que permitirían deducirlas. Se reservan para que nadie pueda ser reconocido.`;
export const hiddenData = (cells: number): string =>
  `Se ocultaron los datos personales que había en ${counted(cells, 'casilla', 'casillas')}: donde estaban se lee «•••».`;
export const keyFigures = 'Cifras principales';
export const boxTitle = 'Texto que debe escribir la entidad';
export const noneOf = (sheet: string): string => `Todavía no hay datos de «${sheet}».`;
export const noReason = 'Sin motivo escrito';
export const textKept = 'Texto no publicado';
/** The text of a link: where it goes. */
export const seeAt = (host: string): string => `Ver en ${host}`;
export const rowsLeft = (shown: number, left: number, elsewhere = 'los datos abiertos'): string =>
  `Aquí van las primeras ${plainNumber(shown)} filas. ${
    left === 1 ? 'La que falta está' : `Las otras ${plainNumber(left)} están`
  } en ${elsewhere}.`;
