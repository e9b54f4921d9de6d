import { describe, expect, it } from 'vitest';
import { cellWords } from '../../src/tables/cell-words';
import { type CellRules, findInCell as findIn, NOTHING_CLEARED, settingRules } from '../../src/tables/published-cell';
import { cellReader } from '../../src/tables/read-field';

const rules: CellRules = { own: ['participa@ejemplo.gov.co'], isCleared: NOTHING_CLEARED, lead: '', holds: 'anything' };
const clearing = (...texts: readonly string[]): CellRules => ({
  ...rules,
  isCleared: ({ cell, text }) => cell === HERE && texts.includes(text),
});
const HERE = 'reports.results=r001';
const findInCell = <V>(value: V, given: CellRules) => findIn(value, HERE, given);
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
    expect(findInCell('Llamar al 300 123 4567', rules)).toMatchObject({ kinds: ['phone'], redacted: 'Llamar al •••' });
    expect(findInCell(['Buzón', 'ana@x.co'], rules)).toMatchObject({ kinds: ['email'], redacted: ['Buzón', '•••'] });
    expect(findInCell(groups('Jóvenes', 'ana@x.co'), rules)).toMatchObject({
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

  it('is that cell alone: the same text elsewhere, or beside other values, is asked', () => {
    const cleared = clearing('Línea 300 123 4567');
    expect(findIn('Línea 300 123 4567', 'reports.results=r002', cleared)).not.toBeNull();
    expect(findInCell(['Línea 300 123 4567', 'Buzón'], cleared)?.redacted).toEqual(['Línea •••', 'Buzón']);
  });
});

describe('a cell of several values', () => {
  const read = cellReader(
    { kind: 'multiText', suggestions: [['Buzón']], heading: 'Canales', publication: 'public', note: '' },
    { groups: [] },
  );
  const found = (text: string) => findInCell(read(text), rules);

  it.each([
    ['Buzón, Calle 12, # 3-45', ['Buzón', '•••', '•••']],
    ['Buzón, ana@gmail, com', ['Buzón', '•••', '•••']],
    ['Rosa Tabares, C.C. 43.567.890', ['•••', 'C.C. •••']],
    ['Buzón, Tel. 569\n21 21', ['Buzón', 'Tel. 569', '21 21']],
  ])('is searched as it was written, before it is split: %s', (text, parts) => {
    expect(found(text)?.redacted ?? read(text)).toEqual(parts);
  });
});

describe('who prepared, reviewed and approved', () => {
  const found = (text: string) => findInCell(text, settingRules('preparedBy', rules));

  it('is told by the office held, not by name', () => {
    expect(found('Ana Gómez Ríos')).toMatchObject({ kinds: ['name'], redacted: '•••' });
    expect(found('Ana Gómez, profesional de planeación')?.redacted).toBe('•••, profesional de planeación');
    expect(findInCell('Ana Gómez Ríos', settingRules('entity', rules))?.certainty).toBe('question');
  });

  it.each(['marcela', 'Wbeimar Kosme', 'gloria soto'])('is asked where no word is of an office: %s', (name) => {
    expect(found(name)?.kinds).toEqual(['name']);
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
