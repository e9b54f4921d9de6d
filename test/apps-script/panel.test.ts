import { beforeAll, describe, expect, it } from 'vitest';
import type { PanelAnswer } from '../../src/apps-script/protocol';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { BLANK_DRAFT, type ReportDraft, UNPLANNED } from '../../src/views/sidebar/report-form';
import type { XlsxFile } from '../../src/xlsx/open';
import { type AddOn, addOn, answered, columnOf, columnValues, fingerprint, sheetNamed, type } from './add-on';

let sample: XlsxFile;
beforeAll(async () => {
  sample = (await sampleWorkbook()).file;
});

/** The invented municipality, each time anew. */
function town(): AddOn & { readonly panel: () => PanelAnswer } {
  const opened = addOn({ ...sample, book: structuredClone(sample.book) });
  return { ...opened, panel: () => answered(opened.call({ action: 'panel' })) };
}

const REPORT: ReportDraft = {
  ...BLANK_DRAFT,
  activity: 'A004',
  area: 'Secretaría de Planeación',
  heldOn: '2026-09-10',
  participants: '38',
  groups: ['Juntas de acción comunal', 'Jóvenes'],
  contributionsReceived: '12',
  contributionsAccepted: '5',
  results: '=SUM(A1:A9) y tres vías priorizadas',
};

function file(opened: ReturnType<typeof town>, draft: ReportDraft, revision = opened.panel().state.revision) {
  return opened.call({
    action: 'fileReport',
    draft: { ...draft, groups: [...draft.groups] },
    revision: { ...revision },
  });
}

describe('the panel', () => {
  it('shows the 32 steps, the gaps, the alerts and the form, and changes nothing', () => {
    const opened = town();
    const before = fingerprint(opened.book);
    const { state, draft, undo } = opened.panel();
    expect(state.stages.flatMap((stage) => stage.steps)).toHaveLength(32);
    expect(state.structured).toBe(true);
    expect(state.coverage.gaps.map((gap) => gap.key)).toContain('group:Víctimas');
    expect(state.next.reason).toContain('«Víctimas»');
    expect(state.form.nextCode).toMatch(/^R\d{3}$/);
    expect([draft, undo]).toStrictEqual([null, null]);
    expect(fingerprint(opened.book)).toStrictEqual(before);
  });

  it('of a blank workbook says that it is not structured, and works', () => {
    const { state } = answered(addOn().call({ action: 'panel' }));
    expect(state.structured).toBe(false);
    expect(state.form.closed?.sentence).toContain('Reportes');
  });

  it('costs no more trips to the spreadsheet than reading it', () => {
    expect(town().call({ action: 'panel' }).effects.counters.calls).toBeLessThanOrEqual(20);
  });
});

describe('going to a cell', () => {
  it('finds the row again by what names it after somebody has moved it', () => {
    const opened = town();
    const groups = sheetNamed(opened.book, 'Grupos de valor');
    const alert = opened
      .panel()
      .state.alerts.groups.flatMap((group) => group.alerts)
      .find((entry) => entry.message.includes('«Víctimas»'));
    const { label: _label, ...target } = alert?.link ?? { sheetId: 0, row: 1, column: 1, named: null, label: '' };
    groups.values.splice(2, 0, []);
    const { reply, effects } = opened.call({ action: 'goToCell', target });
    expect(reply).toMatchObject({ ok: true, value: { place: `Grupos de valor B${target.row + 1}` } });
    expect(effects.ui.active).toStrictEqual({ sheet: 'Grupos de valor', a1: `B${target.row + 1}` });
  });

  it('says that a cell is gone instead of going elsewhere', () => {
    const target = { sheetId: 999, row: 3, column: 2, named: null };
    expect(town().call({ action: 'goToCell', target }).reply).toMatchObject({ ok: false, code: 'stale' });
  });
});

describe('closing a gap of the plan', () => {
  const request = { gap: 'group:Víctimas', into: 'A010' } as const;

  it('is previewed with nothing written, applied as shown, and undone to the letter', () => {
    const opened = town();
    const plan = sheetNamed(opened.book, 'Plan');
    const cellsOf = () => JSON.stringify(plan.values);
    const before = cellsOf();
    const preview = answered(opened.call({ action: 'previewAddToPlan', ...request }));
    expect(preview.cells[0]?.after).toBe(`${preview.cells[0]?.before}; Víctimas`);
    expect(cellsOf()).toBe(before);
    expect(answered(opened.call({ action: 'applyAddToPlan', ...request, hash: preview.hash })).applied).toBe(true);
    const after = opened.panel();
    expect(after.state.coverage.gaps.map((gap) => gap.key)).not.toContain(request.gap);
    answered(opened.call({ action: 'undo', id: after.undo?.id ?? '' }));
    expect(cellsOf()).toBe(before);
    expect(opened.panel().undo).toBeNull();
  });

  it('shows the new plan instead of writing when the row has changed since', () => {
    const opened = town();
    const { hash } = answered(opened.call({ action: 'previewAddToPlan', ...request }));
    const plan = sheetNamed(opened.book, 'Plan');
    const row = columnValues(plan, 'Código').indexOf('A010') + 2;
    type(plan, row, columnOf(plan, 'Grupos de valor'), 'Mujeres');
    const now = answered(opened.call({ action: 'applyAddToPlan', ...request, hash }));
    expect([now.applied, now.cells[0]?.after]).toStrictEqual([false, 'Mujeres; Víctimas']);
  });

  it('is not undone once somebody has changed the cell again', () => {
    const opened = town();
    const { hash } = answered(opened.call({ action: 'previewAddToPlan', ...request }));
    answered(opened.call({ action: 'applyAddToPlan', ...request, hash }));
    const id = opened.panel().undo?.id ?? '';
    const plan = sheetNamed(opened.book, 'Plan');
    type(plan, columnValues(plan, 'Código').indexOf('A010') + 2, columnOf(plan, 'Grupos de valor'), 'Mujeres');
    expect(opened.panel().undo).toBeNull();
    expect(opened.call({ action: 'undo', id }).reply).toMatchObject({ ok: false, code: 'undoChanged' });
    expect(columnValues(plan, 'Grupos de valor')).toContain('Mujeres');
  });

  it('with a new activity writes a row under the next code', () => {
    const opened = town();
    const into = { name: 'Mesa con víctimas', phase: 'Diagnóstico', area: 'Gobierno', date: '2026-10-05' };
    const { hash } = answered(opened.call({ action: 'previewAddToPlan', gap: request.gap, into }));
    answered(opened.call({ action: 'applyAddToPlan', gap: request.gap, into, hash }));
    const plan = sheetNamed(opened.book, 'Plan');
    const at = columnValues(plan, 'Actividad').indexOf(into.name);
    expect(columnValues(plan, 'Código')[at]).toMatch(/^A\d{3}$/);
    expect(new Set(columnValues(plan, 'Código')).size).toBe(columnValues(plan, 'Código').length);
    expect(opened.panel().state.coverage.gaps.map((gap) => gap.key)).not.toContain(request.gap);
  });
});

describe('the internal report', () => {
  it('is written as a row of Reportes under its code, and what people typed stays text', () => {
    const opened = town();
    const written = answered(file(opened, REPORT));
    const reports = sheetNamed(opened.book, 'Reportes');
    const at = columnValues(reports, 'Código').indexOf(written.kind === 'written' ? written.code : '');
    expect(columnValues(reports, 'Resultados')[at]).toBe(REPORT.results);
    expect(columnValues(reports, 'Grupos involucrados')[at]).toBe('Juntas de acción comunal; Jóvenes');
    expect(columnValues(reports, 'Participantes')[at]).toBe(38);
    expect(columnValues(reports, 'Estado')[at]).toBe('Entregado');
    expect(Object.values(reports.formulas)).toStrictEqual([]);
    expect(opened.panel()).toMatchObject({ area: REPORT.area, draft: null });
  });

  it('goes in above a formula that a person has waiting below', () => {
    const opened = town();
    const reports = sheetNamed(opened.book, 'Reportes');
    const [row, column] = [columnValues(reports, 'Código').length + 2, columnOf(reports, 'Participantes')];
    type(reports, row, column, '');
    reports.formulas[`${row},${column}`] = '=IF(Z1="","",Z1)';
    const written = answered(file(opened, REPORT));
    expect(reports.formulas).toStrictEqual({ [`${row + 1},${column}`]: '=IF(Z1="","",Z1)' });
    const at = columnValues(reports, 'Código').indexOf(written.kind === 'written' ? written.code : '');
    expect(columnValues(reports, 'Participantes')[at]).toBe(38);
  });

  it('of an activity nobody planned enters the plan as not planned', () => {
    const opened = town();
    const draft = {
      ...REPORT,
      activity: UNPLANNED,
      newActivity: 'Feria',
      newClass: 'Participación',
      newPhase: 'Formulación',
    };
    const written = answered(file(opened, draft));
    const code = written.kind === 'written' ? (written.activityCode ?? '') : '';
    const plan = sheetNamed(opened.book, 'Plan');
    const at = columnValues(plan, 'Código').indexOf(code);
    expect([columnValues(plan, 'Actividad')[at], columnValues(plan, 'Origen')[at]]).toStrictEqual([
      'Feria',
      'No prevista',
    ]);
    expect(columnValues(sheetNamed(opened.book, 'Reportes'), 'Actividad')).toContain(code);
  });

  it('that the sheet would refuse is refused field by field, and nothing is written', () => {
    const opened = town();
    const before = fingerprint(opened.book);
    const refused = answered(file(opened, { ...REPORT, contributionsAccepted: '15', participants: 'muchos' }));
    expect(refused).toMatchObject({
      kind: 'refused',
      errors: { contributionsAccepted: 'No puede ser mayor que los recibidos (12).', participants: expect.any(String) },
    });
    expect(fingerprint(opened.book)).toStrictEqual(before);
  });

  it('typed over a plan that somebody changed says so and overwrites nothing', () => {
    const opened = town();
    const { revision } = opened.panel().state;
    const plan = sheetNamed(opened.book, 'Plan');
    type(plan, 2, columnOf(plan, 'Actividad'), 'Otro nombre');
    const before = fingerprint(opened.book);
    expect(file(opened, REPORT, revision).reply).toMatchObject({ ok: false, code: 'stale' });
    expect(fingerprint(opened.book)).toStrictEqual(before);
  });

  it('half typed is kept with the person, however long, and forgotten on request', () => {
    const opened = town();
    const draft = { ...REPORT, groups: [...REPORT.groups], results: 'ñ😀'.repeat(8_000) };
    expect(answered(opened.call({ action: 'keepDraft', draft }))).toStrictEqual({ kept: true });
    expect(opened.panel().draft).toStrictEqual(draft);
    answered(opened.call({ action: 'keepDraft', draft: null }));
    expect(opened.panel().draft).toBeNull();
  });
});

describe('the evidence of a step', () => {
  const statement = { link: 'https://ejemplo.gov.co/acta', date: '2026-03-01', notApplicableReason: '' };

  it('goes into the row of that step in Pasos and counts', () => {
    const opened = town();
    const request = { source: { kind: 'none' as const }, tables: ['steps' as const] };
    const { hash } = answered(opened.call({ action: 'planStructure', ...request }));
    answered(opened.call({ action: 'applyStructure', ...request, hash }));
    const revision = { ...opened.panel().state.revision };
    answered(opened.call({ action: 'stepEvidence', step: '20', statement, revision }));
    const step = opened
      .panel()
      .state.stages.flatMap((stage) => stage.steps)
      .find((entry) => entry.step === '20');
    expect(step).toMatchObject({ status: 'done', evidence: { link: statement.link, date: statement.date } });
    // The same once more, as after a reply that was lost, is done already; something else rests on what is gone.
    expect(answered(opened.call({ action: 'stepEvidence', step: '20', statement, revision })).kind).toBe('written');
    const other = { ...statement, date: '2026-03-02' };
    const { reply } = opened.call({ action: 'stepEvidence', step: '20', statement: other, revision });
    expect(reply).toMatchObject({ ok: false, code: 'stale' });
  });

  it('without that sheet is refused with the name of what to add', () => {
    const reply = town().call({ action: 'stepEvidence', step: '20', statement, revision: {} }).reply;
    expect(reply).toMatchObject({ ok: false, code: 'noSheet', message: expect.stringContaining('Pasos') });
  });
});
