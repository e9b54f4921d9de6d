import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DataValue } from '../../../src/tables/kinds/kind';
import { csvText } from '../../../src/views/open-data/csv';
import { coverageResource, indicatorResource } from '../../../src/views/open-data/figure-resources';
import { openData } from '../../../src/views/open-data/open-data';
import type { DataField, DataResource } from '../../../src/views/open-data/resource';
import { tableResources } from '../../../src/views/open-data/table-resources';
import type { PublicAssessment } from '../../../src/views/public-assessment';
import { randomWorkbook } from '../../oracle/random-workbook';
import { look } from '../town';
import { publishable, readPlain } from '../workbooks';
import { judge } from './frictionless';
import { originalText } from './original-text';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

const town = (): PublicAssessment => publishable(look().reading, '2026-11-22').public;

function random(seed: number): PublicAssessment {
  const workbook = randomWorkbook(seed);
  return publishable(readPlain(workbook), workbook.cutoff ?? '2026-11-22').public;
}

function filesOf(assessment: PublicAssessment, byteOrderMark = false): ReadonlyMap<string, string> {
  return new Map(openData({ assessment, byteOrderMark }).map(({ name, text }) => [name, text]));
}

const resourcesOf = (assessment: PublicAssessment): readonly DataResource[] => [
  indicatorResource(assessment),
  coverageResource(assessment),
  ...tableResources(assessment),
];

describe('the open data of a town', () => {
  const files = filesOf(town());

  it('are a guide, a dictionary, the figures and a file per table that has rows', () => {
    expect([...files.keys()]).toEqual([
      'LEAME.md',
      'datapackage.json',
      'indicadores.csv',
      'cobertura.csv',
      'matriz.csv',
      'grupos-de-valor.csv',
      'plan.csv',
      'reportes.csv',
      'aportes.csv',
    ]);
  });

  it('say in the guide what has no rows', () => {
    expect(files.get('LEAME.md')).toContain('Sin filas para publicar: Compromisos, Canales, Diagnóstico,');
  });

  it('tell a management activity with its progress, where it comes from and its state', () => {
    const [headings, first, second] = rowsOf(files.get('matriz.csv') ?? '');
    const row = (cells: readonly string[] = []) =>
      Object.fromEntries(headings?.map((name, at) => [name, cells[at]]) ?? []);
    expect(row(first)).toMatchObject({
      codigo: 'M001',
      avance_reportado: 'Sí',
      avance: '1',
      estado: 'Cumplida',
    });
    expect(row(second)).toMatchObject({
      codigo: 'M002',
      avance: '',
      calculo: 'Falta reportar el avance.',
      estado: 'Sin dato',
    });
  });

  it('hold no column that is not public, whoever wrote it', () => {
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '');
    const names = (file: string) =>
      resources.find(({ name }: { name: string }) => name === file)?.schema.fields.map(({ name }: DataField) => name);
    expect(names('reportes')).not.toContain('evidencia');
    expect(names('aportes')).not.toContain('texto_recibido');
    expect(rowsOf(files.get('aportes.csv') ?? '')[0]).toEqual(names('aportes'));
  });

  it('begin with the mark Excel knows UTF-8 by, when asked, and are otherwise the same', () => {
    const marked = filesOf(town(), true);
    for (const [name, text] of files) expect(marked.get(name)).toBe(name.endsWith('.csv') ? `\ufeff${text}` : text);
  });
});

describe('open data of any workbook', () => {
  it('satisfy the Frictionless libraries, package and every file', async () => {
    for (const assessment of [town(), ...SEEDS.map(random)])
      expect((await judge(openData({ assessment, byteOrderMark: false }))).faults).toEqual([]);
  }, 60_000);

  it('give back their tables to another reader', () => {
    for (const assessment of [town(), ...SEEDS.map(random)]) {
      for (const resource of resourcesOf(assessment)) {
        const [, ...rows] = rowsOf(csvText(resource));
        expect(rows.map((row) => row.map((cell, at) => valueIn(cell, resource.fields[at])))).toEqual(resource.rows);
      }
    }
  });

  it('are the same twice', () => {
    for (const seed of SEEDS.slice(0, 5)) expect(filesOf(random(seed))).toEqual(filesOf(random(seed)));
  });
});

function rowsOf(csv: string): readonly (readonly string[])[] {
  const { data, errors } = parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** A cell as its dictionary says. */
function valueIn(cell: string, field: DataField | undefined): DataValue {
  if (cell === '') return null;
  switch (field?.type) {
    case 'integer':
    case 'number':
    case 'year':
      return Number(cell);
    case 'boolean':
      return cell === 'true';
    default:
      return originalText(cell);
  }
}
