import { describe, expect, it } from 'vitest';
import { policyStep } from '../../../src/catalogue/policy-steps';
import type { StepAssessment } from '../../../src/core/checklist/assess-checklist';
import type { Tables } from '../../../src/core/records';
import { stepReasonSentence } from '../../../src/messages/es/checklist';
import { activity, assessAt, day } from '../builders';

type Case = readonly [given: Partial<Tables>, status: StepAssessment['status'], reason: string];

/** By step, from nothing to done. What a rule does here is what the catalogue's explanation promises. */
export type StepCases = { readonly [step: string]: readonly Case[] };

export const LINK = 'https://ejemplo.gov.co/a';
export const PLAN = activity('A001', { row: 3, startDate: day('2026-12-20') });

/** Over and held, in the words of the steps of running the plan. */
const HELD = { startDate: day('2026-06-10'), endDate: day('2026-06-10'), status: 'executed' } as const;
type Said = Parameters<typeof activity>[1];

export function held(said: Said = {}) {
  return activity('A001', { row: 3, ...HELD, ...said });
}

export function other(said: Said = {}) {
  return activity('A002', { row: 4, ...HELD, ...said });
}

export function cancelled() {
  return activity('A009', { row: 9, ...HELD, status: 'cancelled' });
}

export function training() {
  return activity('A008', { row: 8, activityClass: 'training' });
}

function stepOf(step: string, given: Partial<Tables>): StepAssessment {
  const found = assessAt(given).checklist.find((one) => one.step === step);
  if (found === undefined) throw new Error(`no step ${step}`);
  return found;
}

export function describeSteps(cases: StepCases): void {
  describe.each(Object.entries(cases))('step %s', (code, ofStep) => {
    it('says what counts as done', () => {
      expect(policyStep(code)?.explanation).toMatch(/\. Se cumple cuando [^.]+\.$/);
    });

    it.each(ofStep.map((one) => [one[1], one[2], one] as const))('is %s: %s', (status, reason, [given]) => {
      const found = stepOf(code, given);
      expect([found.status, stepReasonSentence(found.reason)]).toEqual([status, reason]);
    });

    it('is tested from not done to done', () => {
      expect(ofStep[0]?.[1]).not.toBe('done');
      expect(ofStep[ofStep.length - 1]?.[1]).toBe('done');
    });

    it('of an empty workbook is never done', () => {
      expect(['toDo', 'notYet']).toContain(stepOf(code, {}).status);
    });
  });
}
