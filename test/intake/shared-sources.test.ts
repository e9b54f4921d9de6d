import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTextMatrix } from '../../src/intake/read-text';
import { cellsOf, fixture, matrixOf } from './fixture';

/**
 * Real sources that are not committed: they lie beside the checkout where it was made. The fixtures hold the same
 * shapes and always run.
 */
const POLICY = shared('seed/000_6d4fa4f78061a943.txt');
const ACTION_PLAN = shared('matrices/plan-accion-2026-gobierno.csv');

function shared(path: string): string {
  return fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
}

describe.runIf(existsSync(POLICY))('the policy as it was published', () => {
  it('reads as its fixture does', () => {
    const matrix = matrixOf(readTextMatrix(readFileSync(POLICY, 'utf8')));
    expect(matrix.rows).toEqual(JSON.parse(fixture('policy-rows.json')));
    expect(matrix.doubts).toEqual([]);
  });
});

describe.runIf(existsSync(ACTION_PLAN))("another entity's action plan", () => {
  const matrix = matrixOf(readTextMatrix(readFileSync(ACTION_PLAN, 'utf8')));

  it('is found under its titles, with the first of its two tables', () => {
    expect(matrix.source).toEqual({ rows: 59, headerRow: 4 });
    expect(matrix.mapping.map(({ field, position, reason }) => [field, position, reason])).toEqual([
      ['activity', 6, 'alias'],
      ['indicator', 7, 'alias'],
      ['target', 9, 'similar'],
      ['behaviour', 10, 'alias'],
      ['unit', 11, 'heading'],
      ['responsible', 12, 'heading'],
      ['reportedProgress', 13, 'similar'],
      ['remarks', 19, 'similar'],
    ]);
    expect(matrix.ignoredColumns).toHaveLength(24);
    expect(matrix.ignoredColumns.filter((heading) => heading === 'PROGRAMA')).toHaveLength(2);
  });

  it('gives the responsible area to the rows under its merged cell, and not to programmes without activities', () => {
    expect(matrix.rows).toHaveLength(58);
    const filled = matrix.repairs.filter(({ code }) => code === 'repeatedParent');
    expect(filled).toHaveLength(matrix.repairs.length);
    expect(filled[0]).toEqual({ code: 'repeatedParent', row: 2, field: 'responsible', column: 'RESPONSABLE' });
    const without = cellsOf(matrix, ['activity', 'responsible']).filter(([, responsible]) => responsible === '');
    expect(without).toEqual(Array.from({ length: 3 }, () => ['Meta cuatrenio cumplida', '']));
  });

  it('skips the row of totals and names no step of the participation policy', () => {
    expect(matrix.doubts.map(({ code, row }) => [code, row])).toEqual([
      ['noStepRecognised', 1],
      ['onlyActivity', 43],
      ['onlyActivity', 44],
      ['totalRowSkipped', 58],
      ['onlyActivity', 58],
    ]);
  });
});
