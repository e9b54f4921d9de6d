import { PUBLICATION_TYPES } from '../../catalogue/choices';
import type { PublishKind } from '../../core/publication-kinds';
import { counted, percent, plainNumber, quoted } from './format';

/** How each thing that can be made is called, and what its file is named. */
export const PUBLISH_NAMES: { readonly [kind in PublishKind]: { readonly name: string; readonly file: string } } = {
  resultsReport: { name: 'Informe de resultados', file: 'informe-de-resultados' },
  planForComments: { name: PUBLICATION_TYPES.planForComments[0], file: 'plan-para-comentarios' },
  adjustedPlan: { name: PUBLICATION_TYPES.adjustedPlan[0], file: 'plan-ajustado' },
  internalForms: { name: 'Formatos de reporte', file: 'formatos-de-reporte' },
  diagnosis: { name: PUBLICATION_TYPES.diagnosis[0], file: 'diagnostico' },
  openData: { name: PUBLICATION_TYPES.openData[0], file: 'datos-abiertos' },
  furag: { name: 'Soporte FURAG (uso interno)', file: 'soporte-furag-uso-interno' },
  verification: { name: 'Hoja de verificación (uso interno)', file: 'hoja-de-verificacion-uso-interno' },
};

/** What is said about a publication: its names, its changes. */

export const fileName = (file: string, year: number | null, cutoff: string): string =>
  `${file}-${year ?? 'sin-vigencia'}-corte-${cutoff}`;
export const documentName = (name: string, entity: string, version: number | null): string =>
  version === null ? `${name} · ${entity}` : `${name} · ${entity} · versión ${version}`;
export const folder = (entity: string): string => `Publicaciones · ${entity}`;
type Shape = 'count' | 'share';

export const change = (
  name: string,
  figures: readonly [before: number | null, now: number | null],
  shape: Shape,
): string => `${name}: ${figures.map((value) => figure(value, shape)).join(' → ')}`;
export const firstVersion = 'Primera versión.';
export const sameFigures = 'Cambió el contenido; las cifras de los indicadores son las mismas.';
export const unknownBefore = 'Cambió el contenido. La versión anterior no guardó cifras para comparar.';
export const noReport = (code: string): string =>
  `No hay un reporte que cuente con el código ${quoted(code)}. Revise el código en la hoja Reportes y que esté entregado o aprobado; si no tiene código, use «Actualizar».`;
export const unfinished = (files: number): string =>
  `${counted(files, 'archivo ya quedó hecho', 'archivos ya quedaron hechos')} en su unidad. Al publicar de nuevo se sigue desde ahí.`;

function figure(value: number | null, shape: Shape): string {
  if (value === null) return 'sin dato';
  return shape === 'share' ? percent(value) : plainNumber(value);
}
