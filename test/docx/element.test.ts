import { describe, expect, it } from 'vitest';
import { around, container, element, toggles, valued } from '../../src/docx/element';

describe('an element', () => {
  it('leaves out what has no value and what would be empty', () => {
    expect([valued('w:sz', undefined), valued('w:sz', ''), around('w:rPr'), toggles({ 'w:b': undefined })]).toEqual(
      Array.from({ length: 4 }, () => []),
    );
    expect([...valued('w:sz', 20), ...around('w:rPr', ...toggles({ 'w:b': true }))]).toEqual([
      { name: 'w:sz', attributes: { 'w:val': 20 }, children: [] },
      { name: 'w:rPr', attributes: {}, children: [{ name: 'w:b', attributes: {}, children: [] }] },
    ]);
  });

  it('keeps a value of zero', () => {
    expect(valued('w:ilvl', 0)).toEqual([element('w:ilvl', { 'w:val': 0 })]);
  });

  it('has its toggles in the order they are given, those alone that are on', () => {
    const names = toggles({ 'w:keepNext': true, 'w:keepLines': false, 'w:widowControl': true }).map(({ name }) => name);
    expect(names).toEqual(['w:keepNext', 'w:widowControl']);
  });

  it('without attributes is a container', () => {
    expect(container('w:r', 'a')).toEqual(element('w:r', {}, 'a'));
  });
});
