import { describe, expect, it } from 'vitest';
import { STEP_CODES } from '../../../src/core/checklist/steps';
import type { Settings, Tables } from '../../../src/core/records';
import { stepReasonSentence } from '../../../src/messages/es/checklist';
import { activity, assessAt, contribution, day, finding, report, statement, teamRole, valueGroup } from '../builders';

const LINK = 'https://ejemplo.gov.co/acta.pdf';
const OF_EXECUTION = ['21', '22', '23', '24', '25', '26', '27'];
const OF_EVALUATION = ['28', '29', '30', '31', '32'];

function steps(given: Partial<Tables>, cutoff?: string, said?: Partial<Settings>) {
  const found = new Map(assessAt(given, cutoff, said).checklist.map((step) => [step.step, step]));
  return (code: string) => {
    const step = found.get(code);
    if (step === undefined) throw new Error(`no step ${code}`);
    return { status: step.status, share: step.share, reason: stepReasonSentence(step.reason) };
  };
}

function inStatus(status: string, given: Partial<Tables>, cutoff?: string): readonly string[] {
  const assessment = assessAt(given, cutoff);
  return assessment.checklist.filter((step) => step.status === status).map((step) => step.step);
}

describe('the checklist', () => {
  it('has the 32 steps once, in order', () => {
    expect(assessAt({}).checklist.map((step) => step.step)).toEqual(STEP_CODES);
  });

  it('names the first groups and rows that are left, and how many more there are', () => {
    const groups = Array.from({ length: 9 }, (_, index) => valueGroup(`G${index + 1}`));
    const activities = Array.from({ length: 7 }, (_, index) => activity(`A${index}`));
    const told = steps({ groups, activities });
    expect(told('10').reason).toBe('0 de 9 grupos · faltan G1, G2, G3, G4, G5, G6 y 3 más.');
    expect(told('8').reason).toBe('0 de 7 actividades de participación · faltan 7: filas 2, 3, 4, 5, 6…');
  });

  it('counts nothing as done in a workbook without rows', () => {
    expect(inStatus('done', {})).toEqual([]);
    expect(inStatus('inProgress', {})).toEqual([]);
  });
});

describe('dated evidence', () => {
  it('decides where the tables cannot tell', () => {
    const given = { steps: [statement('16', { evidence: LINK, date: day('2026-02-03') })] };
    expect(steps(given)('16')).toEqual({ status: 'done', share: 1, reason: 'Hay evidencia del 3 de febrero de 2026.' });
  });

  it('is found by "Paso 16", "16. Seguimiento…" and "016"', () => {
    for (const typed of ['Paso 16', '16. Seguimiento con un formato interno', '016', ' 16 ']) {
      const given = { steps: [statement(typed, { evidence: LINK, date: day('2026-02-03') })] };
      expect([typed, steps(given)('16').status]).toEqual([typed, 'done']);
    }
    for (const typed of ['33', 'Seguimiento', '0']) {
      const given = { steps: [statement(typed, { evidence: LINK, date: day('2026-02-03') })] };
      expect(assessAt(given).checklist.every((step) => step.statement === null)).toBe(true);
    }
  });

  it('does not outweigh what the tables tell', () => {
    const given = {
      findings: [finding({ source: 'furag' })],
      steps: [statement('1', { evidence: LINK, date: day('2026-02-03') })],
    };
    expect(steps(given)('1').status).toBe('toDo');
  });

  it('without its date is half the way', () => {
    const given = { steps: [statement('16', { evidence: LINK })] };
    expect(steps(given)('16')).toEqual({
      status: 'inProgress',
      share: 0.5,
      reason: 'Hay un enlace de evidencia, pero sin fecha.',
    });
  });

  it('dated after the cutoff does not count yet, and is said to', () => {
    const given = { steps: [statement('16', { evidence: LINK, date: day('2026-12-01') })] };
    expect(steps(given)('16')).toEqual({
      status: 'toDo',
      share: 0,
      reason: 'La evidencia es del 1 de diciembre de 2026, después de la fecha de corte.',
    });
    expect(steps(given, '2026-12-01')('16').status).toBe('done');
  });

  it('that nobody else can open is none', () => {
    const given = { steps: [statement('16', { evidence: 'C:\\formato.docx', date: day('2026-02-03') })] };
    expect(steps(given)('16').status).toBe('toDo');
  });

  it('of a stage that has not begun counts all the same', () => {
    const given = { steps: [statement('32', { evidence: LINK, date: day('2026-02-03') })] };
    expect(steps(given)('32').status).toBe('done');
  });

  it('is that of the first row of a step', () => {
    const given = { steps: [statement('16'), statement('16', { evidence: LINK, date: day('2026-02-03') })] };
    expect(steps(given)('16').status).toBe('toDo');
  });
});

describe('a step that does not apply', () => {
  it('is left out, with its reason', () => {
    const given = { steps: [statement('9', { notApplicable: true, reason: 'No hay instancias en el municipio.' })] };
    expect(steps(given)('9')).toEqual({
      status: 'notApplicable',
      share: null,
      reason: 'No aplica: No hay instancias en el municipio.',
    });
  });

  it('without a reason is judged as any other', () => {
    expect(steps({ steps: [statement('9', { notApplicable: true })] })('9').status).toBe('toDo');
    expect(steps({ steps: [statement('9', { notApplicable: false, reason: 'x' })] })('9').status).toBe('toDo');
  });

  it('is so although the tables would call it done', () => {
    const given = {
      team: [teamRole({ areaClass: 'mission', trained: true }), teamRole({ areaClass: 'support', trained: true })],
      steps: [statement('6', { notApplicable: true, reason: 'Lo hace el departamento.' })],
    };
    expect(steps(given)('6').status).toBe('notApplicable');
  });
});

describe('a stage that cannot have begun', () => {
  const scheduled = activity('A001', { startDate: day('2026-11-20'), endDate: day('2026-12-10') });

  it('is execution before the first activity, and evaluation before one is due or held', () => {
    expect(inStatus('notYet', { activities: [scheduled] }, '2026-11-19')).toEqual([...OF_EXECUTION, ...OF_EVALUATION]);
    expect(inStatus('notYet', { activities: [scheduled] }, '2026-11-20')).toEqual(OF_EVALUATION);
    expect(inStatus('notYet', { activities: [scheduled] }, '2026-12-10')).toEqual([]);
  });

  it('says so and has no share', () => {
    expect(steps({})('21')).toEqual({
      status: 'notYet',
      share: null,
      reason: 'Su etapa todavía no comienza a la fecha de corte.',
    });
  });

  it('has begun with a report, or with an end in the past, though no start is known', () => {
    const undated = activity('A001');
    expect(inStatus('notYet', { activities: [undated], reports: [report('A001')] })).toEqual([]);
    expect(inStatus('notYet', { activities: [activity('A001', { endDate: day('2026-05-01') })] })).toEqual([]);
  });

  it('has not begun with activities that were cancelled or are not participation', () => {
    const past = { startDate: day('2026-05-01'), endDate: day('2026-05-01') };
    const activities = [
      activity('A001', { ...past, status: 'cancelled' }),
      activity('A002', { ...past, activityClass: 'training' }),
    ];
    expect(inStatus('notYet', { activities })).toEqual([...OF_EXECUTION, ...OF_EVALUATION]);
  });

  it('is never one of the plan: it is made before its year', () => {
    expect(inStatus('notYet', {}, '2025-11-30')).toEqual([...OF_EXECUTION, ...OF_EVALUATION]);
  });

  it('counts what is already there', () => {
    const given = { contributions: [contribution({ decision: 'accepted' })] };
    expect(steps(given)('26').status).toBe('done');
  });
});
