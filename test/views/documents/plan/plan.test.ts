import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../../src/document/model';
import { pesos } from '../../../../src/messages/es/format';
import { adjustedPlan, planForComments } from '../../../../src/views/documents/plan/plan';
import { SAMPLE } from '../../sample';
import { TOWN, type Town, withSetting } from '../../town';
import { publicInput, withSheet } from '../public-input';
import { blocksOf, rowsIn, section, textsOf, titles, wholeText } from '../read-document';

const forComments = (town: Town = TOWN): ReportDocument => planForComments(publicInput(town));
const adjusted = (town: Town = TOWN): ReportDocument => adjustedPlan(publicInput(town));

const OPEN_UNTIL = (day: string): Town =>
  withSheet('Publicaciones', [
    ['Versión', 'Tipo', 'Fecha', 'Comentarios hasta'],
    [1, 'Plan para comentarios', '2026-02-01', day],
    [1, 'Informe', '2026-02-01', '2026-12-31'],
  ]);

/** The town after some remarks to its plan. */
const REMARKED = withSheet('Aportes', [
  [
    'Código',
    'Fecha',
    'Origen',
    'Tipo',
    'Texto recibido',
    'Texto publicable',
    'Decisión',
    'Motivo',
    'Cambio incorporado',
  ],
  ['P001', '2026-02-02', 'Observación al plan', 'Sugerencia', 'soy Ana', 'Más foros', 'Acogido', '', 'Habrá dos foros'],
  ['P002', '2026-02-03', 'Observación al plan', 'Objeción', 'yo, Luis', '', 'No acogido', 'No alcanza', ''],
  ['P003', '2026-02-04', 'Observación al plan', 'Opinión', '', 'Está bien', '', '', ''],
  ['P004', '2026-03-10', 'Actividad', 'Opinión', '', 'Otra cosa', 'Acogido', '', ''],
  ['P005', '2026-03-10', 'PQRSD', 'Petición', '', 'Una petición', '', '', ''],
]);

describe('the plan', () => {
  it('says what it is for, how big it is and whom it leaves out, before anything else', () => {
    const [paragraph, figures] = blocksOf(forComments());
    expect(paragraph === undefined ? [] : textsOf(paragraph)).toEqual([
      'Este plan dice en qué puede participar la ciudadanía en 2026, con quién, cuándo y por qué medio. ' +
        'Hay 2 grupos a los que solo se convoca cuando se invita a todos: Campesinos y Mujeres.',
    ]);
    expect(figures?.kind === 'keyFigures' ? figures.figures.map(({ value }) => value) : []).toEqual([
      '3',
      '1 de 3',
      '3 de 4',
      'Sin dato',
    ]);
  });

  it('has its parts in the order a neighbour asks for them', () => {
    expect(titles(forComments())).toEqual([
      '1. A quiénes va dirigido',
      '2. Actividades para participar',
      '3. Cronograma',
      '4. Actividades aplazadas o canceladas',
      '5. Quiénes participan en cada fase',
      '6. Capacitación y comunicación',
      '7. Equipo y responsabilidades',
      '8. Recursos y presupuesto',
      '9. Cómo se contarán los resultados',
    ]);
  });

  it('lists each activity by the day it begins: what for, when, with whom, in which phase and who answers', () => {
    const rows = rowsIn(section(forComments(), 'Actividades para participar'));
    expect(rows).toEqual([
      ['Foro', '10/03/2026', 'Jóvenes', 'Formulación', 'Gobierno'],
      ['Mesa rural', '20/04/2026', 'Todos', 'Diagnóstico', 'Agricultura'],
      ['Audiencia', '10/12/2026', 'Jóvenes', 'Evaluación y seguimiento', 'Planeación'],
    ]);
  });

  it('tells under the name of an activity what it is for and how it is done', () => {
    const [first] = rowsIn(section(forComments(SAMPLE), 'Actividades para participar'));
    expect(first?.[0]).toBe(
      'Diagnóstico barrial con las juntas\nSaber qué necesita cada barrio antes de planear.\nRecorrido y mapa de necesidades',
    );
    expect(first?.[1]).toBe('14/02/2026\n28/02/2026');
  });

  it('shows the days of each activity in its months', () => {
    const rows = rowsIn(section(forComments(SAMPLE), 'Cronograma'));
    const months = (name: string) => rows.find(([activity]) => activity === name)?.slice(1);
    expect(months('Mesas para formular el plan de vías')).toEqual([
      ...['', '', '', '6–30', '1–29', '', '', '', '', '', '', ''],
    ]);
    expect(months('Recorrido por el humedal')?.[5]).toBe('19');
    expect(months('Presupuesto participativo con los gremios')).toBeUndefined(); // postponed: it has no day yet
  });

  it('leaves an activity without dates in the timetable, its months empty', () => {
    const plan = (TOWN['Plan'] ?? []).map((row) => row.map((cell) => (cell === '2026-12-10' ? '' : cell)));
    const rows = rowsIn(section(forComments({ ...TOWN, Plan: plan }), 'Cronograma'));
    expect(rows[rows.length - 1]).toEqual(['Audiencia', ...Array.from({ length: 12 }, () => '')]);
  });

  it('counts in each phase what is planned, not what was held, and names who is missing', () => {
    const blocks = section(forComments(), 'Quiénes participan en cada fase');
    expect(rowsIn(blocks)).toEqual([
      ['Campesinos', 'ninguna', 'ninguna', 'ninguna', 'ninguna'],
      ['Mujeres', 'ninguna', 'ninguna', 'ninguna', 'ninguna'],
      ['Jóvenes', 'ninguna', '1 planeada', 'ninguna', '1 planeada'],
    ]);
    expect(blocks.flatMap(textsOf).join('\n')).toContain('participar en la fase de implementación');
  });

  it('says plainly what it does not have yet', () => {
    const text = wholeText(forComments());
    expect(section(forComments(), 'Capacitación y comunicación').flatMap(textsOf)).toContain(
      'El plan todavía no tiene actividades de esta clase.',
    );
    expect(text).toContain('Todavía no hay datos de «Equipo».');
    expect(text).toContain('Ninguna actividad dice todavía su presupuesto.');
  });

  it('adds up the budgets it knows and says how many are known', () => {
    const plan = (TOWN['Plan'] ?? []).map((row, index) => [...row, ['Presupuesto', 1000000, 0][index] ?? '']);
    expect(wholeText(forComments({ ...TOWN, Plan: plan }))).toContain(
      `El presupuesto conocido suma ${pesos(1_000_000)}. Actividades que lo dicen: 2 de 3.`,
    );
  });

  it('says at which activities the results are told; where there is none, the entity is asked in a marked box', () => {
    expect(rowsIn(section(forComments(), 'resultados')).map((row) => row[1])).toEqual(['Audiencia']);
    const plan = (TOWN['Plan'] ?? []).filter((row) => row[0] !== 'A003');
    const boxes = section(forComments({ ...TOWN, Plan: plan }), 'resultados').filter(({ kind }) => kind === 'box');
    expect(boxes.flatMap(textsOf).join()).toContain('Escriba cómo y cuándo se contarán los resultados');
  });

  it('keeps what was called off apart, with its reason or that none is written', () => {
    const plan = (TOWN['Plan'] ?? []).map((row) => row.map((cell) => (cell === 'Llovió' ? '' : cell)));
    expect(rowsIn(section(adjusted(), 'canceladas'))).toEqual([['Taller', 'Cancelada', 'Llovió']]);
    expect(rowsIn(section(adjusted({ ...TOWN, Plan: plan }), 'canceladas'))).toEqual([
      ['Taller', 'Cancelada', 'Sin motivo escrito'],
    ]);
  });
});

describe('the plan put to comments', () => {
  const boxes = (town: Town) =>
    blocksOf(forComments(town))
      .filter(({ kind }) => kind === 'box')
      .flatMap(textsOf);

  it('says until when and by which way to comment', () => {
    const text = boxes(OPEN_UNTIL('2026-12-04')).join('\n');
    expect(text).toContain('Diga qué piensa de este plan');
    expect(text).toContain('La entidad recibe comentarios hasta el 4 de diciembre de 2026. Escriba a participa@');
  });

  it('does not invite to what is over', () => {
    expect(boxes(OPEN_UNTIL('2026-02-16')).join('\n')).toContain(
      'El plan estuvo abierto a comentarios hasta el 16 de febrero de 2026.',
    );
  });

  it('asks the entity for the day and for a way, where it has not said them', () => {
    expect(boxes(TOWN).join('\n')).toContain('Escriba hasta cuándo se reciben comentarios');
    const mute = boxes(withSetting('Correo institucional', '')).join('\n');
    expect(mute).toContain('Escriba hasta cuándo');
    expect(mute).toContain('la dirección del Menú Participa');
    expect(mute).not.toContain('Diga qué piensa');
  });

  it('has no word of the outcome of comments', () => {
    expect(wholeText(forComments(REMARKED))).not.toMatch(/Más foros|Acogido/);
  });
});

describe('the adjusted plan', () => {
  it('begins with each remark: what was said, what was decided, why, and what changed', () => {
    const blocks = section(adjusted(REMARKED), 'Qué se dijo del plan y qué cambió');
    expect(rowsIn(blocks)).toEqual([
      ['Más foros', 'Acogido', '—', 'Habrá dos foros'],
      ['Texto no publicado', 'No acogido', 'No alcanza', '—'],
      ['Está bien', 'En análisis', '—', '—'],
    ]);
    const text = blocks.flatMap(textsOf);
    expect(text).toEqual(expect.arrayContaining(['Observaciones recibidas: 3.', 'Acogido: 1.', 'En análisis: 1.']));
    expect(text.join('\n')).toContain('Textos que no se publican: 1.');
  });

  it('never shows what a person wrote, nor a petition', () => {
    expect(JSON.stringify(adjusted(REMARKED))).not.toMatch(/soy Ana|yo, Luis|Una petición/);
  });

  it('says when nobody remarked on it, and until when it was open', () => {
    const text = section(adjusted(OPEN_UNTIL('2026-02-16')), 'qué cambió')
      .flatMap(textsOf)
      .join('\n');
    expect(text).toContain('El plan estuvo abierto a comentarios hasta el 16 de febrero de 2026.');
    expect(text).toContain('No se recibieron observaciones al plan.');
  });
});
