import { describe, expect, it } from 'vitest';
import { around, element, flag, valued } from '../../src/docx/markup';

describe('markup', () => {
  it('leaves out what has no value and what would be empty', () => {
    expect([valued('w:sz', undefined), valued('w:sz', ''), around('w:rPr'), flag('w:b', undefined)]).toEqual(
      Array.from({ length: 4 }, () => []),
    );
    expect([...valued('w:sz', 20), ...around('w:rPr', ...flag('w:b', true))]).toEqual([
      { 'w:sz': { _attr: { 'w:val': 20 } } },
      { 'w:rPr': [{ 'w:b': { _attr: {} } }] },
    ]);
  });

  it('keeps a value of zero', () => {
    expect(valued('w:ilvl', 0)).toEqual([element('w:ilvl', { 'w:val': 0 })]);
  });
});
