import { describe, expect, it } from 'vitest';
import { POLICY_STEPS, policyStep, STAGES } from '../../src/catalogue/policy-steps';
import { stageOf } from '../../src/core/checklist/steps';
import { foldText } from '../../src/core/text';
import { fixture } from '../intake/fixture';

describe('the catalogue of policy steps', () => {
  it('has the 32 steps, in order, each in one of six stages', () => {
    expect(POLICY_STEPS.map(({ code }) => code)).toEqual(Array.from({ length: 32 }, (_, index) => String(index + 1)));
    const sizes = STAGES.map(({ key }) => POLICY_STEPS.filter(({ code }) => stageOf(code) === key).length);
    expect(sizes).toEqual([5, 5, 7, 3, 7, 5]);
  });

  it('keeps the stages together, in the order of the policy', () => {
    const order = POLICY_STEPS.map(({ code }) => STAGES.findIndex(({ key }) => key === stageOf(code)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('gives every step a title of its own that fits a narrow panel', () => {
    const titles = POLICY_STEPS.map(({ title }) => title);
    expect(new Set(titles).size).toBe(32);
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(56);
  });

  it('explains each step in two sentences: what it asks, then what counts as done', () => {
    for (const { explanation } of POLICY_STEPS) {
      const sentences = explanation.split(/(?<=\.) /);
      expect(sentences).toHaveLength(2);
      expect(sentences[1]).toMatch(/^Se cumple cuando /);
    }
  });

  it('says nothing in the words of the source: no run of six words is the same', () => {
    const source = ` ${foldText(fixture('policy.txt')).replace(/[^a-z0-9ñ]+/g, ' ')} `;
    for (const { title, explanation } of POLICY_STEPS) {
      const words = foldText(`${title}. ${explanation}`).split(/[^a-z0-9ñ]+/);
      for (let start = 0; start + 6 <= words.length; start++) {
        expect(source).not.toContain(` ${words.slice(start, start + 6).join(' ')} `);
      }
    }
  });

  it('recognises by folded words only', () => {
    for (const { recognise } of POLICY_STEPS) {
      for (const stem of [...recognise.all, ...recognise.most].flat()) expect(stem).toMatch(/^[a-z]{3,}$/);
    }
  });

  it('finds a step by its code', () => {
    expect(policyStep('9')?.title).toBe('Instancias formales y otros espacios');
    expect(policyStep('33')).toBeNull();
  });
});
