import { describe, expect, it } from 'vitest';
import { diagnosis } from '../../../../src/views/documents/diagnosis/diagnosis';
import type { Town } from '../../town';
import { publicInput, withSheet } from '../public-input';
import { blocksOf, rowsIn, section, textsOf, titles, wholeText } from '../read-document';

const TOLD: Town = {
  ...withSheet('Diagnóstico', [
    [
      ...['Fuente', 'Fase', 'Clase de hallazgo', 'Hallazgo', 'Acción de mejora', 'Responsable', 'Fecha límite'],
      ...['Estado', 'Fecha de socialización'],
    ],
    ['FURAG', 'Evaluación y seguimiento', 'Debilidad', 'Nadie se entera', 'Contarlo', 'Prensa', '2026-10-30', 'Va', ''],
    ['FURAG', 'Diagnóstico', 'Fortaleza', 'Las juntas participan', '', '', '', '', '2026-05-28'],
    ['Control interno', '', 'Debilidad', 'Faltan soportes', '', '', '', '', '2026-05-28'],
    ['', 'Formulación', 'Fortaleza', 'Hay mesas', '', '', '', '', '2026-06-01'],
  ]),
  'Grupos de valor': [
    [
      'Grupo',
      'Clase de grupo',
      'Caracterizado',
      'Fecha de caracterización',
      'Fases en que participó la vigencia anterior',
    ],
    ['Jóvenes', 'Grupo de valor', 'Sí', '2026-02-10', 'Diagnóstico; Formulación'],
    ['Campesinos', 'Grupo de valor', 'No', '', 'Ninguna'],
    ['Mujeres', 'Grupo de valor', '', '', ''],
  ],
  Canales: [
    ['Canal', 'Clase de canal', 'Grupos a los que sirve', 'Idóneo', 'Justificación', 'Mejora propuesta'],
    ['Página web', 'Electrónico', 'Todos', 'Parcial', 'No hay internet', 'Usar la emisora'],
    ['Reunión presencial', 'Presencial', 'Campesinos', 'Sí', '', ''],
  ],
};

describe('the diagnosis', () => {
  const document = diagnosis(publicInput(TOLD));

  it('begins with its size, and has a part for each thing the policy asks to look at', () => {
    const figures = blocksOf(document).flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));
    expect(figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '2 fortalezas',
      '2 debilidades',
      '1 de 3 grupos de valor caracterizados',
      '1 de 2 canales adecuados a sus grupos',
    ]);
    expect(titles(document)).toEqual([
      '1. Fortalezas y debilidades',
      '2. Quiénes participaron el año anterior',
      '3. Canales y espacios',
      '4. Acciones de mejora',
      '5. Cómo se dio a conocer el diagnóstico',
    ]);
  });

  it('tells strengths and weaknesses source by source, in the order of the phases', () => {
    const blocks = section(document, 'Fortalezas y debilidades');
    const sources = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
    expect(sources).toEqual(['FURAG', 'Control interno', 'Áreas', 'Sin fuente escrita']);
    expect(rowsIn(blocks)).toEqual([
      ['Diagnóstico', 'Fortaleza', 'Las juntas participan'],
      ['Evaluación y seguimiento', 'Debilidad', 'Nadie se entera'],
    ]);
    expect(rowsIn(blocks, 1)).toEqual([['Sin dato', 'Debilidad', 'Faltan soportes']]);
  });

  it('says which source has told nothing', () => {
    expect(section(document, 'Fortalezas y debilidades').flatMap(textsOf)).toContain(
      'Todavía no hay hallazgos de esta fuente.',
    );
  });

  it('holds last year’s groups, phase by phase, against this year’s characterisation', () => {
    const blocks = section(document, 'el año anterior');
    expect(blocks.flatMap((block) => (block.kind === 'list' ? textsOf(block) : []))).toEqual([
      'Diagnóstico: Jóvenes.',
      'Formulación: Jóvenes.',
      'Implementación: ninguno.',
      'Evaluación: ninguno.',
      'Sin dato: Mujeres.',
    ]);
    expect(rowsIn(blocks)).toEqual([
      ['Jóvenes', 'Diagnóstico; Formulación', 'Sí\n10/02/2026'],
      ['Campesinos', 'Ninguna', 'No'],
      ['Mujeres', '—', 'Sin dato'],
    ]);
  });

  it('judges the channels and says what would be changed', () => {
    expect(rowsIn(section(document, 'Canales y espacios'))).toEqual([
      ['Página web\nElectrónico', 'Todos', 'Parcial', 'No hay internet', 'Usar la emisora'],
      ['Reunión presencial\nPresencial', 'Campesinos', 'Sí', '—', '—'],
    ]);
  });

  it('has a row for each weakness, with what will be done, by whom and until when, or nothing yet', () => {
    expect(rowsIn(section(document, 'Acciones de mejora'))).toEqual([
      ['Nadie se entera', 'Contarlo', 'Prensa', '30/10/2026', 'Va'],
      ['Faltan soportes', '—', '—', '—', '—'],
    ]);
  });

  it('says when it was told inside the entity, and how much is still untold', () => {
    expect(section(document, 'conocer el diagnóstico').flatMap(textsOf).slice(1)).toEqual([
      'Se contó dentro de la entidad el 28 de mayo de 2026: 2 hallazgos.',
      'Se contó dentro de la entidad el 1 de junio de 2026: 1 hallazgo.',
      'Sin dar a conocer todavía: 1 hallazgo.',
    ]);
  });
});

describe('the diagnosis of an entity that has written nothing', () => {
  it('says so plainly, part by part', () => {
    const text = wholeText(diagnosis(publicInput({})));
    expect(text).toContain('Todavía no hay datos de «Canales».');
    expect(text).toContain('Todavía no hay datos de «Grupos de valor».');
    expect(text).toContain('No hay debilidades ni acciones de mejora registradas.');
    expect(text).toContain('Todavía no hay hallazgos que dar a conocer.');
    expect(text).not.toMatch(/^0$/m);
  });
});
