import { describe, expect, it } from 'vitest';
import type { Doubt, ImportFailure, Repair } from '../../src/intake/import';
import { doubtSentence, failureSentence, mappingReason, repairSentence } from '../../src/messages/es/intake';

type ByCode<Fact extends { readonly code: string }> = {
  readonly [code in Fact['code']]: Extract<Fact, { readonly code: code }>;
};

const REPAIRS: ByCode<Repair> = {
  joinedSplitRow: { code: 'joinedSplitRow', row: 4, sourceRows: [308, 322] },
  droppedPageFooter: { code: 'droppedPageFooter', row: 4, sourceRow: 310 },
  droppedRepeatedHeading: { code: 'droppedRepeatedHeading', row: 4, sourceRow: 310 },
  repeatedParent: { code: 'repeatedParent', row: 2, field: 'responsible', column: 'RESPONSABLE' },
};

const DOUBTS: ByCode<Doubt> = {
  stepNotRecognised: { code: 'stepNotRecognised', row: 1 },
  noStepRecognised: { code: 'noStepRecognised', row: 1, rows: 58 },
  ambiguousJoin: { code: 'ambiguousJoin', row: 1, sourceRow: 9, joined: true },
  totalRowSkipped: { code: 'totalRowSkipped', row: 1, sourceRow: 63 },
  extraCells: { code: 'extraCells', row: 1, sourceRow: 2, text: 'Ojo' },
  looseText: { code: 'looseText', row: 1, sourceRow: 2, text: 'Componente dos' },
  onlyActivity: { code: 'onlyActivity', row: 1 },
  noActivity: { code: 'noActivity', row: 1 },
  formulaText: { code: 'formulaText', row: 1, column: 'Meta' },
  loneQuote: { code: 'loneQuote', row: 1, column: 'Meta' },
  secondTable: { code: 'secondTable', row: 1, sourceRow: 40 },
};

const FAILURES: ByCode<ImportFailure> = {
  emptySource: { kind: 'failure', code: 'emptySource' },
  noHeading: { kind: 'failure', code: 'noHeading' },
  noRows: { kind: 'failure', code: 'noRows', headerRow: 3 },
  tooManyRows: { kind: 'failure', code: 'tooManyRows', rows: 200_000, limit: 20_000 },
  cellTooLong: { kind: 'failure', code: 'cellTooLong', sourceRow: 7, limit: 50_000 },
  looksLikeHtml: { kind: 'failure', code: 'looksLikeHtml' },
  binarySource: { kind: 'failure', code: 'binarySource' },
};

describe('the sentences of the intake', () => {
  it('are whole, one for each fact, and hold none of our code words', () => {
    const texts = [
      ...Object.values(REPAIRS).map(repairSentence),
      ...Object.values(DOUBTS).map(doubtSentence),
      ...Object.values(FAILURES).map(failureSentence),
      ...(['heading', 'alias', 'similar'] as const).map(mappingReason),
      doubtSentence({ ...DOUBTS.ambiguousJoin, joined: false }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|row|heading|\d{4,}/);
    }
  });

  it('name the rows of the source and quote what was left out', () => {
    expect(repairSentence(REPAIRS.joinedSplitRow)).toBe(
      'La fila venía partida en 2 pedazos (filas 308 y 322 del original) y se unió.',
    );
    expect(doubtSentence(DOUBTS.looseText)).toContain('«Componente dos»');
    expect(doubtSentence(DOUBTS.extraCells)).toContain('«Ojo»');
  });

  it('agree with one row as with many when none is a step of the policy', () => {
    expect(doubtSentence({ code: 'noStepRecognised', row: 1, rows: 1 })).toMatch(/^La fila no corresponde a un paso/);
    expect(doubtSentence(DOUBTS.noStepRecognised)).toMatch(/^Ninguna de las 58 filas corresponde a un paso/);
  });

  it('say what happened and then what to do when nothing could be read', () => {
    expect(failureSentence(FAILURES.tooManyRows)).toBe(
      'La tabla tiene 200.000 filas y se pueden leer hasta 20.000. Divídala y léala por partes, o revise que no haya seleccionado filas de más.',
    );
    for (const failure of Object.values(FAILURES)) expect(failureSentence(failure).match(/\. [A-Z¿]/)).not.toBeNull();
  });
});
