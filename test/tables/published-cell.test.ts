import { describe, expect, it } from 'vitest';
import { cellWords, findInCell, NOTHING_CLEARED, settingRules } from '../../src/tables/published-cell';

const rules = { own: ['participa@ejemplo.gov.co'], isCleared: NOTHING_CLEARED, lead: '' };
const clearing = (...texts: readonly string[]) => ({ ...rules, isCleared: (text: string) => texts.includes(text) });
const groups = (...names: readonly string[]) => ({ everyone: true, names });

describe('what a cell says', () => {
  it('is its text, or its values as the sheets write several', () => {
    expect(cellWords('Llamar al 300')).toBe('Llamar al 300');
    expect(cellWords(['Correo', 'Buzón'])).toBe('Correo; Buzón');
    expect(cellWords(groups('Jóvenes', 'Mujeres'))).toBe('Todos; Jóvenes; Mujeres');
    expect(cellWords(null)).toBe('');
    expect(cellWords(7)).toBe('');
  });
});

describe('personal data in a cell', () => {
  it('is hidden in the shape the cell has', () => {
    expect(findInCell('Llamar al 300 123 4567', rules)).toEqual({ kinds: ['phone'], redacted: 'Llamar al •••' });
    expect(findInCell(['Buzón', 'ana@x.co'], rules)).toEqual({ kinds: ['email'], redacted: ['Buzón', '•••'] });
    expect(findInCell(groups('Jóvenes', 'ana@x.co'), rules)).toEqual({
      kinds: ['email'],
      redacted: { everyone: true, names: ['Jóvenes', '•••'] },
    });
  });

  it('is none where there is no text, or only the entity’s own address', () => {
    for (const value of [null, 3001234567, true, ['Buzón'], groups(), 'Escriba a participa@ejemplo.gov.co', []])
      expect(findInCell(value, rules)).toBeNull();
  });

  it('is found although two parts of a list share it', () => {
    expect(findInCell(['C.C.', '71.123.456'], rules)?.kinds).toEqual(['identity']);
    expect(cellWords(findInCell(['C.C.', '71.123.456'], rules)?.redacted)).toBe('C.C.; •••');
  });
});

describe('a cell that a person cleared', () => {
  it('stays as it is, by the whole of what it says', () => {
    expect(findInCell('Línea 300 123 4567', clearing('Línea 300 123 4567'))).toBeNull();
    expect(findInCell('Línea 300 123 4567.', clearing('Línea 300 123 4567'))).not.toBeNull();
    expect(findInCell(['Línea 300 123 4567', 'Buzón'], clearing('Línea 300 123 4567; Buzón'))).toBeNull();
    expect(findInCell(groups('ana@x.co'), clearing('Todos; ana@x.co'))).toBeNull();
  });

  it('clears the same value in the lists of other cells, and nothing else in them', () => {
    const cleared = clearing('Línea 300 123 4567');
    expect(findInCell(['Línea 300 123 4567', 'Buzón'], cleared)).toBeNull();
    expect(findInCell(['Línea 300 123 4567', 'ana@x.co'], cleared)).toEqual({
      kinds: ['email'],
      redacted: ['Línea 300 123 4567', '•••'],
    });
  });
});

describe('who prepared, reviewed and approved', () => {
  const found = (text: string) => findInCell(text, settingRules('preparedBy', rules));

  it('is told by the office held, not by name', () => {
    expect(found('Ana Gómez Ríos')).toEqual({ kinds: ['name'], redacted: '•••' });
    expect(found('Ana Gómez, profesional de planeación')?.redacted).toBe('•••, profesional de planeación');
    expect(findInCell('Ana Gómez Ríos', settingRules('entity', rules))).toBeNull();
  });

  it.each([
    'Profesional de planeación',
    'Profesional Universitario',
    'Jefe Oficina Asesora de Planeación',
    'Secretaria de Planeación y Obras Públicas',
    'Alcaldesa Municipal',
    'Subdirector General',
    'Talento Humano',
    'Equipo Técnico de Participación',
    'Enlace Control Interno',
    'Planeación',
  ])('may be %s', (role) => {
    expect(found(role)).toBeNull();
  });
});
