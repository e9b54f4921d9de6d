import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveReferences, renameReferences } from '../../src/xlsx/formula-references';
import { type LineMove, moveLine, moveSpan } from '../../src/xlsx/line-move';

const row = (kind: 'insert' | 'remove', at: number, count = 1): LineMove => ({ axis: 'row', kind, at, count });
const carry = (at: number, count: number, to: number): LineMove => ({ axis: 'row', kind: 'carry', at, count, to });
const moved = (formula: string, move: LineMove, home?: string) => moveReferences(formula, move, 'Plan', home);

const anyMove = fc
  .oneof(
    fc.record({
      kind: fc.constantFrom('insert' as const, 'remove' as const),
      at: fc.nat(30),
      count: fc.integer({ min: 1, max: 6 }),
    }),
    fc.record({
      kind: fc.constant('carry' as const),
      at: fc.nat(30),
      count: fc.integer({ min: 1, max: 6 }),
      to: fc.nat(36),
    }),
  )
  .map((move): LineMove => ({ axis: 'row', ...move }));

describe('lines that move', () => {
  it('leave no two lines in one place, and keep the order of those that stay', () => {
    fc.assert(
      fc.property(anyMove, (move) => {
        const places = Array.from({ length: 60 }, (_, line) => moveLine(line, move)).filter(
          (line) => line !== undefined,
        );
        expect(new Set(places).size).toBe(places.length);
        if (move.kind !== 'carry') expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('hold an area between its first and last line', () => {
    fc.assert(
      fc.property(anyMove, fc.nat(40), fc.nat(20), (move, first, length) => {
        const span = moveSpan([first, first + length], move);
        if (move.kind === 'carry') return;
        const lines = Array.from({ length: length + 1 }, (_, index) => moveLine(first + index, move));
        const left = lines.filter((line) => line !== undefined);
        if (left.length === 0) expect(span).toBeUndefined();
        else expect(span).toEqual([left[0], left[left.length - 1]]);
      }),
    );
  });

  it('come back when what was put in is taken out', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 5 }), fc.nat(40), fc.nat(10), (at, count, first, length) => {
        const there = moveSpan([first, first + length], row('insert', at, count)) ?? [0, 0];
        expect(moveSpan(there, row('remove', at, count))).toEqual([first, first + length]);
      }),
    );
  });

  it('carry a block down and up past the others', () => {
    expect([0, 1, 2, 3, 4, 5].map((line) => moveLine(line, carry(1, 2, 5)))).toEqual([0, 3, 4, 1, 2, 5]);
    expect([0, 1, 2, 3, 4, 5].map((line) => moveLine(line, carry(3, 2, 1)))).toEqual([0, 3, 4, 1, 2, 5]);
  });
});

describe('references of formulas', () => {
  it('follow the cells they name, on their own sheet and from others', () => {
    expect(moved('=A5+$B$2*SUM(C1:C9)', row('insert', 2), 'Plan')).toBe('=A6+$B$2*SUM(C1:C10)');
    expect(moved("=Plan!A5+'Plan'!A:A+A5", row('insert', 2), 'Otra')).toBe("=Plan!A6+'Plan'!A:A+A5");
    expect(moved('=SUM(B2:D2)', { axis: 'column', kind: 'remove', at: 2, count: 1 }, 'Plan')).toBe('=SUM(B2:C2)');
    expect(moved('=SUM(3:5)+A1:INDEX(A:A,3)', row('insert', 0), 'Plan')).toBe('=SUM(4:6)+A2:INDEX(A:A,3)');
  });

  it('say so when what they name is gone', () => {
    expect(moved('=A3+A4', row('remove', 2), 'Plan')).toBe('=#REF!+A3');
    expect(moved('=SUM(A2:A3)', row('remove', 1, 2), 'Plan')).toBe('=SUM(#REF!)');
  });

  it('leave alone what only looks like one', () => {
    const formulas = [
      '="A5"&LOG10(3)',
      '=Tabla1[[#This Row],[A5]]',
      "='[1]Plan'!A5+[1]Plan!A5",
      '=T5_total+Otra!A5',
      '=IF(A1#,"x")',
    ];
    for (const formula of formulas) expect(moved(formula, row('insert', 2), 'Plan')).toBe(formula);
  });

  it('take the new name of a sheet, quoted, and break when it is gone', () => {
    const names = new Map([
      ['Plan', "Plan d'un"],
      ['Vieja', null],
    ]);
    expect(renameReferences("=Plan!A1+'plan'!B2:C3+Planta!A1", names)).toBe(
      "='Plan d''un'!A1+'Plan d''un'!B2:C3+Planta!A1",
    );
    expect(renameReferences('=Vieja!A1+"Vieja!A1"', names)).toBe('=#REF!+"Vieja!A1"');
  });
});
