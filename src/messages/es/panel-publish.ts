import type { PublishKind } from '../../core/publication-kinds';
import { EVERYONE } from '../../tables/definitions/words';
import { counted, plainNumber } from './format';
import type { LeftOut } from './left-out';

/** The view of what is published. */

export interface MissingCounts {
  readonly uncovered: number;
  readonly onlyGeneral: number;
  readonly emptyPhases: number;
  readonly withoutReport: number;
  readonly followUpNoData: number;
  readonly indicatorsNoData: number;
}

export const button = (version: number): string => `Publicar versión ${version}`;
export const make = 'Crear documento';
export const choose = 'Qué documento';
export const groups = { public: 'Para publicar', internal: 'De uso interno' };
export const withData = 'También los datos abiertos del mismo corte';
export const preview = 'Vista previa';
export const previewed = 'La vista previa se abrió en una ventana.';
export const draft =
  'Saldrá con la palabra «Borrador» en cada página: en Configuración falta el cargo o la fecha de quien aprueba.';
/** What the scan can and cannot do, said where it matters. */
export const scanLimit =
  'El complemento busca documentos de identidad, teléfonos, correos, direcciones y nombres; y, si una palabra los anuncia, fechas de nacimiento, salud, cuentas, placas, coordenadas y redes sociales. No puede encontrar todos los nombres, ni apodos, fotos o lo que hay en los enlaces: lea el documento antes de compartirlo.';
export const versionTitle = (name: string, version: number, cutoff: string | null): string =>
  `${name}, versión ${version}${cutoff === null ? '' : ` (corte ${cutoff})`}`;
export const publishedTitle = 'Ya publicado';
export const files = { document: 'Abrir el documento', page: 'Página para el sitio web', data: 'Datos abiertos' };
export const pdf = 'Descargar PDF';
export const openVersion = 'Abrir';
export const share = 'Compartir con enlace';
export const shareHelp = 'Solo usted ve los archivos. Al compartir, cualquiera que tenga el enlace podrá leerlos.';
export const shareSure = 'Sí, compartir';
export const isShared = 'Compartido: cualquiera con el enlace lo lee.';
export const unchanged = (version: number): string =>
  `Nada cambió desde la versión ${version}: sigue siendo esa y no se creó otra.`;
export const internalDone =
  'Quedó en su unidad de Google, fuera de la carpeta de publicaciones. No lo comparta: es de uso interno.';
export const madeTitle = 'Esto ya quedó hecho';
export const brokeOff = 'La publicación no terminó';
export const textsTitle = 'Textos para el Menú Participa';
export const copy = 'Copiar';
export const logoTitle = 'Escudo o logotipo en los documentos';
export const logoHelp = 'Imagen PNG de hasta 64 KB.';
export const logoRemove = 'Quitar la imagen';
export const missingTitle = 'Qué falta, y así lo dirá el informe';
export const leftOutTitle = 'Qué no se cuenta';
export const nothingMissing = 'No falta nada por decir.';
export const blockingTitle = (count: number): string => counted(count, 'casilla lo impide', 'casillas lo impiden');
export const blocking = (count: number): string =>
  `${count === 1 ? 'Hay un dato personal' : `Hay ${plainNumber(count)} datos personales`} en columnas que se publican. Decida en cada casilla para publicar.`;
/** Each line with its number. */
export const missing = (counts: MissingCounts): readonly string[] =>
  [
    line(counts.uncovered, 'grupo sin actividades', 'grupos sin actividades'),
    line(counts.onlyGeneral, `grupo convocado solo con «${EVERYONE}»`, `grupos convocados solo con «${EVERYONE}»`),
    line(counts.emptyPhases, 'fase sin actividades', 'fases sin actividades'),
    line(counts.withoutReport, 'actividad sin reporte', 'actividades sin reporte'),
    line(counts.followUpNoData, 'fila de la Matriz sin dato de avance', 'filas de la Matriz sin dato de avance'),
    line(counts.indicatorsNoData, 'indicador sin dato', 'indicadores sin dato'),
  ].filter((text) => text !== '');
export const leftOut = ({ what, count, why }: LeftOut): string =>
  `${upperFirst(what)}: ${plainNumber(count)}. ${upperFirst(why)}.`;
export const changesTitle = (version: number, date: string | null): string =>
  `Qué cambió desde la versión ${version}${date === null ? '' : ` (${date})`}`;
export const noChange = 'Las cifras son las mismas.';
export const publishing = 'Creando el documento…';
export const doneTitle = (name: string): string => `Listo: ${name}`;
export const done =
  'Quedó en su unidad de Google, en la carpeta de publicaciones, y solo usted lo ve. Léalo antes de compartirlo.';

/** What each document is, in one sentence. */
export const DOCUMENT_ABOUT: { readonly [kind in PublishKind]: string } = {
  resultsReport: 'Qué se hizo, quiénes participaron, qué falta y cómo va la matriz. Para la ciudadanía.',
  planForComments: 'El plan para que la gente opine antes de aprobarlo.',
  adjustedPlan: 'El plan con lo que la gente dijo y lo que cambió.',
  internalForms: 'Los formatos de reporte de todas las actividades, sin evidencias.',
  diagnosis: 'Fortalezas, debilidades y canales, para hacer el plan.',
  openData: 'Las tablas públicas en CSV, con su diccionario, en un archivo ZIP.',
  furag:
    'Qué responde el libro a cada pregunta del FURAG, con sus evidencias. La lista de preguntas cambia cada año: se corrige en su hoja.',
  verification: 'Cada cifra con sus filas y su evidencia, para control interno.',
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function line(count: number, one: string, many: string): string {
  return count === 0 ? '' : counted(count, one, many);
}
