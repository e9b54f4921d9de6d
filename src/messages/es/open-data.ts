import type { IsoDate } from '../../core/calendar';
import type { Settings } from '../../core/records';
import { counted, longDate, wordList } from './format';

/** Dictionary and guide of the open data. */

const NO_ENTITY = 'Entidad sin nombre';

/** Titles and descriptions of the open data; names of fields and files are Spanish too, for those who use them. */
export const OPEN_DATA_WORDS = {
  packageName: (entity: string | null, year: number | null): string =>
    ['participacion', entity, year].filter((part) => part !== null).join(' '),
  packageTitle: (entity: string | null, year: number | null): string =>
    `Participación ciudadana · ${entity ?? NO_ENTITY}${year === null ? '' : ` · vigencia ${year}`}`,
  packageDescription: (cutoff: IsoDate): string =>
    `Plan, reportes, aportes e indicadores de participación ciudadana con corte al ${longDate(cutoff)}. En blanco quiere decir «sin dato», no cero.`,

  several: 'Varios valores van separados por «; ».',
  oneOf: (labels: readonly string[]): string => `Valores: ${labels.join(', ')}.`,
  guarded: 'Un texto que una hoja de cálculo tomaría por fórmula lleva un apóstrofo delante.',
  fraction: 'Fracción de 0 a 1.',
  pesos: 'Pesos colombianos.',
  reserved: {
    name: 'reservado',
    title: 'Reservado',
    description:
      'Campos de esta fila que están en blanco porque se reservan, no porque falte el dato. Se separan por «; ».',
  },

  indicators: {
    name: 'indicadores',
    title: 'Indicadores',
    description: 'Todos los indicadores de participación en la fecha de corte, con lo que cuenta cada uno.',
  },
  indicatorFields: {
    code: { name: 'codigo', title: 'Código', description: 'Clave del indicador; no cambia de una versión a otra.' },
    name: { name: 'nombre', title: 'Nombre', description: 'Nombre del indicador.' },
    counts: { name: 'que_cuenta', title: 'Qué cuenta', description: 'Qué filas entran en la cuenta.' },
    numerator: { name: 'numerador', title: 'Numerador', description: 'Cantidad contada o sumada.' },
    denominator: {
      name: 'denominador',
      title: 'Denominador',
      description: 'Total con que se compara; en blanco en las cuentas.',
    },
    value: { name: 'valor', title: 'Valor', description: 'La cuenta, o numerador sobre denominador.' },
    noData: { name: 'sin_dato', title: 'Sin dato', description: 'true: el indicador no se puede calcular.' },
    unknown: {
      name: 'filas_sin_dato',
      title: 'Filas sin dato',
      description: 'Filas que podrían contar pero no tienen el dato.',
    },
  },

  coverage: {
    name: 'cobertura',
    title: 'Cobertura',
    description: 'Cuántas actividades incluyen a cada grupo de valor en cada fase del ciclo.',
  },
  coverageFields: {
    group: { name: 'grupo', title: 'Grupo', description: 'Grupo de valor.' },
    phase: { name: 'fase', title: 'Fase', description: 'Fase del ciclo de la gestión pública.' },
    planned: { name: 'previstas', title: 'Previstas', description: 'Actividades del plan que nombran al grupo.' },
    executed: {
      name: 'realizadas',
      title: 'Realizadas',
      description: 'Actividades con un reporte en que el grupo participó.',
    },
  },
};

export interface ReadMeFacts {
  readonly settings: Settings;
  readonly cutoff: IsoDate;
  /** Counts under it are kept back. */
  readonly minimum: number;
  readonly files: readonly { readonly file: string; readonly description: string; readonly rows: number }[];
  /** Titles of the tables without rows to publish. */
  readonly empty: readonly string[];
}

/** LEAME.md: what the files are and how to read them. */
export function openDataReadMe({ settings, cutoff, minimum, files, empty }: ReadMeFacts): string {
  const { entity, year, email } = settings;
  const lines = [
    `# ${plain(OPEN_DATA_WORDS.packageTitle(entity, year))}`,
    '',
    `Datos abiertos con corte al ${longDate(cutoff)}.`,
    '',
    '## Qué hay aquí',
    '',
    ...files.map(({ file, description, rows }) => `- \`${file}\` (${counted(rows, 'fila', 'filas')}): ${description}`),
    '- `datapackage.json`: el diccionario. Dice qué significa cada campo y qué valores admite (Frictionless Data Package).',
    ...(empty.length === 0 ? [] : ['', `Sin filas para publicar: ${wordList(empty)}.`]),
    '',
    '## Cómo leer los archivos',
    '',
    '- Son texto separado por comas (CSV), en UTF-8. La primera línea trae los nombres de los campos.',
    '- En Excel: Datos → Obtener datos → Desde texto o CSV; origen UTF-8, delimitador coma.',
    '- Las fechas van como año-mes-día (2026-11-22). Los números llevan punto decimal y no llevan separador de miles.',
    '- `true` es sí y `false` es no. En blanco quiere decir «sin dato»: no es cero ni es no.',
    '- Varios valores en un campo van separados por «; ».',
    '- Un texto que empieza por `=`, `+`, `-` o `@` (también después de espacios, comillas, punto y coma o salto de línea) lleva un apóstrofo delante, para que ningún programa lo tome por una fórmula. El apóstrofo no es parte del texto. Los números no lo llevan.',
    '',
    '## Qué no está aquí, y por qué',
    '',
    `- Las cuentas de menos de ${minimum} personas o aportes por grupo, y las que permitirían deducirlas. El campo \`reservado\` dice cuáles campos de la fila se reservaron; el grupo de esa fila queda en blanco. Los totales sí las incluyen.`,
    '- Las PQRSD una por una: solo se publican las cuentas.',
    '- Las evidencias, las observaciones internas y los textos recibidos de las personas.',
    '- Los datos personales que se encontraron en los textos: donde había uno dice «•••».',
    '',
    '## Licencia y contacto',
    '',
    'La entidad define la licencia de uso. Si no la indica junto a estos archivos, pregúntele antes de reutilizarlos.',
    ...(email === null ? [] : ['', `Contacto: ${plain(email)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** On one line, and nothing in it taken for a mark of the text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
