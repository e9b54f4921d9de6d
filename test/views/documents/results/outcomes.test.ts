import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../../src/document/model';
import { resultsReport } from '../../../../src/views/documents/results/results-report';
import { SAMPLE } from '../../sample';
import { TOWN, type Town, withSetting } from '../../town';
import { publicInput, withSheet } from '../public-input';
import { rowsIn, section, textsOf, wholeText } from '../read-document';

const report = (town: Town = TOWN): ReportDocument => resultsReport(publicInput(town));
const text = (blocks: readonly Block[]): string => blocks.flatMap(textsOf).join('\n');

describe('who took part', () => {
  const [attendances, contributions] = section(report(SAMPLE), 'quiénes faltan').flatMap((block) =>
    block.kind === 'bars' ? [Object.fromEntries(block.bars.map(({ label, value }) => [label, value]))] : [],
  );

  it('is told by group as at least so many: meetings with several groups cannot be shared out', () => {
    expect(attendances).toMatchObject({
      'Juntas de acción comunal': 'al menos 134',
      Jóvenes: 'al menos 218',
      'Gremios y empresas': 'Sin dato',
    });
    expect(text(section(report(SAMPLE), 'quiénes faltan'))).toContain('«Al menos»: son las de los encuentros');
  });

  it('keeps small counts back, and says what that means', () => {
    expect(contributions).toMatchObject({
      'Juntas de acción comunal': '6',
      Mujeres: 'Reservado',
      Víctimas: 'Sin dato',
    });
    expect(text(section(report(SAMPLE), 'quiénes faltan'))).toContain('cuentas de menos de 5 personas o aportes');
    expect(text(section(report(SAMPLE), 'Sin dato'))).toContain('Hay cuentas reservadas');
  });

  it('keeps the total back with the one small count that makes it', () => {
    const [headings = [], first = []] = TOWN['Reportes'] ?? [];
    const row = first.map((value, index) => (headings[index] === 'Participantes' ? 3 : value));
    const lonely = report(withSheet('Reportes', [headings, row]));
    expect(wholeText(lonely)).toContain('Las asistencias son tan pocas que se reservan.');
    expect(rowsIn(section(lonely, 'Indicadores')).find(([name = '']) => name.startsWith('Asistencias'))?.[1]).toBe(
      'Reservado',
    );
  });

  it('explains nothing where nothing is kept back', () => {
    const open = report(withSetting('Mínimo publicable por grupo', 1));
    expect(wholeText(open)).not.toMatch(/[Rr]eservad/);
  });
});

describe('how far people decided', () => {
  it('is told level by level, from least to most, as planned and as reached', () => {
    expect(rowsIn(section(report(SAMPLE), 'influyó la gente'))).toEqual([
      ['Información', '0', '1'],
      ['Consulta', '5', '2'],
      ['Formulación participativa', '3', '3'],
      ['Ejecución o implementación participativa', '2', '1'],
      ['Control y evaluación', '2', '1'],
    ]);
  });

  it('names the activities where the two differ', () => {
    expect(text(section(report(SAMPLE), 'influyó la gente'))).toContain(
      'Encuesta de necesidades juveniles: se previó «Consulta» y se alcanzó «Información».',
    );
  });

  it('is said not to be known where nobody wrote it', () => {
    expect(text(section(report(), 'influyó la gente'))).toContain('Ni el plan ni los reportes dicen todavía');
  });
});

describe('what people proposed', () => {
  const blocks = section(report(SAMPLE), 'Qué propuso la gente y qué pasó');

  it('stands activity by activity with its decision, the reason and the change', () => {
    expect(blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))).toEqual([
      'Observaciones al plan',
      'Taller de presupuesto con mujeres (A005)',
      'Veeduría a la obra del acueducto (A006)',
      'Accesibilidad de los parques (A008)',
    ]);
    expect(rowsIn(blocks)[0]).toEqual([
      ...['Incluir las veredas en el diagnóstico.', 'Acogido', '—', 'El diagnóstico se amplió a las veredas.'],
    ]);
  });

  it('says where a reason or a text that may be published is missing', () => {
    expect(rowsIn(blocks, 1)).toEqual([
      ['Texto no publicado', 'Acogido', 'La convocatoria de emprendimientos se hará en dos fechas.'],
    ]);
    expect(rowsIn(blocks, 3)).toEqual([['Poner señales en braille.', 'No acogido', 'Sin motivo escrito']]);
    expect(text(section(report(SAMPLE), 'Sin dato'))).toContain('Un aporte va sin su texto');
  });

  it('counts each decision, and petitions without showing one', () => {
    expect(text(blocks)).toContain('Acogido: 7.\nAcogido parcialmente: 2.\nNo acogido: 3.\nEn análisis: 1.');
    expect(text(blocks)).toContain(
      'PQRSD recibidas: 3. Respondidas dentro del término: 1 de 2. De las PQRSD solo se publican las cuentas.',
    );
  });

  it('shows a hundred and says where the others are', () => {
    const many = Array.from({ length: 130 }, (_, index) => [
      ...['2026-03-10', 'Actividad', 'A001', 'Opinión', `Idea ${index}`, 'Acogido'],
    ]);
    const headings = ['Fecha', 'Origen', 'Actividad', 'Tipo', 'Texto publicable', 'Decisión'];
    const shown = section(report(withSheet('Aportes', [headings, ...many])), 'qué pasó');
    expect(rowsIn(shown)).toHaveLength(100);
    expect(text(shown)).toContain('Aquí van los primeros 100 aportes. En los datos abiertos están los demás: 30.');
    expect(text(shown)).toContain('Acogido: 130.');
  });

  it('is said not to be there where nobody proposed anything', () => {
    const none = text(section(report({}), 'qué pasó'));
    expect(none).toContain('Todavía no hay aportes registrados uno por uno.\nNo se recibieron PQRSD.');
  });
});

describe('the commitments', () => {
  it('stand with their state and their day; what is overdue says so', () => {
    const rows = rowsIn(section(report(SAMPLE), 'Compromisos con la ciudadanía'));
    expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([
      ['Publicar el orden de las vías priorizadas', '30/06/2026', 'Cumplido'],
      ['Abrir la convocatoria de emprendimientos', '31/08/2026', 'En proceso · vencido'],
      ['Publicar el avance de la obra cada mes', '15/12/2026', 'En proceso'],
    ]);
  });
});

describe('what was done', () => {
  it('is a line per meeting in the order they were held, results and achievements beside it', () => {
    const rows = rowsIn(section(report(SAMPLE), 'qué se logró'));
    expect(rows[0]).toEqual([
      ...['21/02/2026', 'Diagnóstico barrial con las juntas (A001)', '64'],
      ...['Se priorizaron cinco necesidades por barrio.', 'Un mapa de necesidades'],
    ]);
    const days = rows.map(([day = '']) => day.split('/').reverse().join('-'));
    expect(days).toEqual([...days].sort());
  });

  it('names what was held without a report, of the activities that owe one', () => {
    expect(text(section(report(SAMPLE), 'qué se logró'))).toContain(
      'Se realizaron y todavía no tienen reporte: Plan de participación puesto a comentarios.',
    );
  });

  it('names what was due and has not been held', () => {
    expect(text(section(report(SAMPLE), 'qué se logró'))).toContain(
      'no se han realizado: Veeduría a la obra del acueducto y Consulta sobre el horario de la biblioteca.',
    );
  });
});

describe('the annex', () => {
  it('lists the forms and says where to read them whole', () => {
    const blocks = section(report(SAMPLE), 'Anexo: formatos de las actividades');
    expect(rowsIn(blocks).map(([code]) => code)).toEqual([
      ...['R001', 'R002', 'R003', 'R004', 'R006', 'R005', 'R009', 'R007', 'R008'],
    ]);
    expect(text(blocks)).toContain('en el documento «Formatos internos de reporte» y en los datos abiertos');
  });
});

describe('a link that is not a secure one', () => {
  it('stays in words', () => {
    const rows = [
      ['Compromiso', 'Responsable', 'Fecha límite', 'Estado', 'Publicado en'],
      ['Contarlo', 'Prensa', '2026-12-01', 'Pendiente', 'http://ejemplo.gov.co/x'],
    ];
    const blocks = section(report(withSheet('Compromisos', rows)), 'Compromisos con la ciudadanía');
    expect(rowsIn(blocks)[0]?.slice(-1)).toEqual(['http://ejemplo.gov.co/x']);
    expect(JSON.stringify(blocks)).not.toContain('"link"');
  });
});
