import type { IsoDate } from '../../core/calendar';
import type { Settings } from '../../core/records';
import { OPEN_DATA_WORDS as WORDS } from '../../messages/es/open-data';
import { nameOf } from './name-of';
import type { DataResource } from './resource';

/**
 * datapackage.json: a Tabular Data Package (Frictionless Data, version 1) with a Table Schema per file. Nothing in it
 * tells when it was made, so the same data give the same bytes; its version is the cutoff. The licence is the entity's
 * to give.
 */
export function dataPackage(
  resources: readonly DataResource[],
  { settings, cutoff }: { readonly settings: Settings; readonly cutoff: IsoDate },
): string {
  const { entity, year, participationPage } = settings;
  const descriptor = {
    profile: 'tabular-data-package',
    name: nameOf(WORDS.packageName(entity, year), '-'),
    title: WORDS.packageTitle(entity, year),
    description: WORDS.packageDescription(cutoff),
    version: cutoff,
    ...(participationPage !== null && /^https?:\/\/\S+$/.test(participationPage)
      ? { homepage: participationPage }
      : {}),
    ...(entity === null ? {} : { contributors: [{ title: entity, role: 'publisher' }] }),
    resources: resources.map(tabularResource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function tabularResource(resource: DataResource): object {
  const { name, title, description, fields } = resource;
  return {
    profile: 'tabular-data-resource',
    name,
    path: fileName(resource),
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
    },
    schema: { fields, missingValues: [''], ...(hasKey(resource) ? { primaryKey: resource.keys } : {}) },
  };
}

export function fileName({ name }: Pick<DataResource, 'name'>): string {
  return `${name}.csv`;
}

/** People may leave a code blank, or repeat it. */
function hasKey({ keys, fields, rows }: DataResource): boolean {
  const places = keys.map((key) => fields.findIndex(({ name }) => name === key));
  const known = rows.map((row) => places.map((place) => row[place] ?? null));
  return (
    keys.length > 0 &&
    known.every((values) => values.every((value) => value !== null)) &&
    new Set(known.map((values) => JSON.stringify(values))).size === rows.length
  );
}
