import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/docx/text-width';

describe('textWidth', () => {
  it('adds up the advance widths of Arial, in twips', () => {
    expect(textWidth('Hola', 20, 'regular')).toBe(Math.ceil(((722 + 556 + 222 + 556) / 1000) * 200));
  });

  it('gives bold letters their own widths', () => {
    expect(textWidth('participación', 20, 'bold')).toBeGreaterThan(textWidth('participación', 20, 'regular'));
  });

  it('counts an accented letter as its letter', () => {
    expect(textWidth('ÁÑü', 20, 'regular')).toBe(textWidth('ANu', 20, 'regular'));
  });

  it('leaves a box to tick the room of a wide letter', () => {
    expect(textWidth('☐', 20, 'regular')).toBeGreaterThan(textWidth('M', 20, 'regular'));
  });

  it('takes letters it does not know for wide ones', () => {
    expect(textWidth('漢', 20, 'regular')).toBeGreaterThan(textWidth('a', 20, 'regular'));
  });
});
