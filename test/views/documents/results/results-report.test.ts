import { describe, expect, it } from 'vitest';
import { INDICATOR_CODES } from '../../../../src/core/indicators/indicator';
import type { ReportDocument } from '../../../../src/document/model';
import { INDICATOR_WORDS } from '../../../../src/messages/es/indicators';
import { resultsReport } from '../../../../src/views/documents/results/results-report';
import { unreadIn } from '../../../../src/views/documents/unread';
import { publicAssessment } from '../../../../src/views/public-assessment';
import { expectAgreement } from '../../../messages/sentence-rules';
import { look, TOWN, type Town, withSetting } from '../../town';
import { blocksOf, rowsIn, section, textsOf, titles, wholeText } from '../read-document';

function report(town: Town = TOWN): ReportDocument {
  const { assessment, reading, clean } = look(town);
  const input = { assessment: publicAssessment(clean), unread: unreadIn(reading, assessment) };
  return resultsReport(input);
}

describe('the report', () => {
  const document = report();

  it('says whose it is, of which year and until which day', () => {
    expect(document).toMatchObject({
      title: 'Informe de resultados de participación ciudadana',
      subtitle: 'Vigencia 2026, con información al 22 de noviembre de 2026',
      header: { entity: 'Alcaldía de Ejemplo', document: 'Informe de resultados de participación ciudadana 2026' },
      footer: { signatures: ['Elaboró: Profesional de planeación, 23/11/2026'], note: 'Corte 22/11/2026' },
    });
  });

  it('begins with what happened, then its contents, and every part has its number', () => {
    expect(document.sections[0]?.blocks.map((block) => block.kind)).toEqual(['paragraph', 'keyFigures', 'contents']);
    expect(titles(document)).toEqual([
      '1. Quiénes participaron y quiénes faltan',
      '2. Indicadores',
      '3. Hasta dónde influyó la gente',
      '4. Qué propuso la gente y qué pasó',
      '5. Compromisos con la ciudadanía',
      '6. Qué se hizo y qué se logró',
      '7. Buenas prácticas',
      '8. Matriz de seguimiento de la política',
      '9. Próximas actividades y cómo participar',
      '10. Sin dato',
      '11. Anexo: formatos de las actividades',
    ]);
  });

  it('skips no level of headings', () => {
    const levels = blocksOf(document).flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
    expect(jumps).toEqual([]);
  });

  it('tells the year in one paragraph that a neighbour understands', () => {
    expect(textsOf(blocksOf(document)[0] ?? { kind: 'contents' })).toEqual([
      'Se realizó 1 de las 2 actividades previstas a la fecha. ' +
        'En un encuentro hubo 25 asistencias. ' +
        'Se analizaron 2 aportes de la ciudadanía y uno cambió una decisión en todo o en parte. ' +
        'Hay 2 grupos a los que solo se convoca cuando se invita a todos: Campesinos y Mujeres.',
    ]);
  });

  it('shows as figures what the assessment says', () => {
    const figures = blocksOf(document).flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));
    expect(figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '1 de 3 grupos de valor en alguna actividad',
      '1 de 2 actividades previstas realizadas',
      '1 de 2 aportes analizados que fueron acogidos',
      '1 de 4 fases abiertas a la participación',
    ]);
  });

  it('has a row per indicator, its number or «Sin dato», and how many rows are not known', () => {
    const rows = rowsIn(section(document, 'Indicadores'));
    expect(rows.map(([name = '']) => name.split('\n')[0])).toEqual(
      INDICATOR_CODES.map((code) => INDICATOR_WORDS[code].name),
    );
    const byName = Object.fromEntries(rows.map(([name = '', ...figures]) => [name.split('\n')[0], figures]));
    expect(byName['Grupos de valor caracterizados']).toEqual(['1 de 3', '33 %']);
    expect(byName['Asistencias']).toEqual(['25', '—']);
    expect(byName['Canales adecuados a los grupos']).toEqual(['Sin dato', '—']);
    expect(byName['Avance promedio de la matriz']).toEqual(['sobre 1 de 2 filas', '100 %']);
    expect(rows.find(([name = '']) => name.startsWith('Grupos de valor caracterizados'))?.[0]).toMatch(
      /Falta el dato en 1 fila\.$/,
    );
  });

  it('shows each group against each phase, with words that say what the shade repeats', () => {
    expect(rowsIn(section(document, 'quiénes faltan'))).toEqual([
      ['Campesinos', 'ninguna', 'ninguna', 'ninguna', 'ninguna'],
      ['Mujeres', 'ninguna', 'ninguna', 'ninguna', 'ninguna'],
      ['Jóvenes', 'ninguna', '1 realizada', 'ninguna', '1 planeada'],
    ]);
    expect(wholeText(document)).toContain('No hay ninguna actividad para participar en la fase de implementación.');
  });

  it('invites to what comes next', () => {
    const blocks = section(document, 'cómo participar');
    expect(rowsIn(blocks)).toEqual([['10/12/2026', 'Audiencia', 'Jóvenes', 'Planeación']]);
    expect(blocks.flatMap(textsOf).join('\n')).toContain('Escriba a participa@ejemplo.gov.co.');
  });

  it('says beside the figures what was put off and why', () => {
    expect(rowsIn(section(document, 'Indicadores'), 1)).toEqual([['Taller', 'Cancelada', 'Llovió']]);
  });

  it('holds the whole matrix, on landscape pages', () => {
    const blocks = section(document, 'Matriz de seguimiento de la política');
    expect(rowsIn(blocks).map((row) => [row[0], row[1], row[5], row[6], row[7]])).toEqual([
      ['M001', 'Conformar el equipo', '31/01/2026', '100 %', 'Cumplida'],
      ['M002', 'Divulgar el plan', '31/12/2026', '—', 'Sin dato'],
    ]);
    expect(document.sections.find((part) => part.blocks === blocks)?.orientation).toBe('landscape');
    expect(blocks.flatMap(textsOf)).toContain('De 2 actividades de gestión, una tiene dato de avance y está cumplida.');
  });

  it('ends with what it cannot say', () => {
    const text = section(document, 'Sin dato').flatMap(textsOf).join('\n');
    expect(text).toContain('Canales adecuados a los grupos');
    expect(text).toContain('Actividades de gestión sin dato de avance: M002.');
    expect(text).toContain('En «Plan», una fila no se contó porque le falta el texto que la identifica.');
    expect(text).toMatch(/Quedan \d+ casillas por completar/);
  });

  it('agrees with its numbers from the first word to the last', () => {
    for (const text of blocksOf(document).flatMap(textsOf)) expectAgreement(text);
  });

  it('publishes nothing internal or personal', () => {
    const matrix = TOWN['Matriz']?.map((row, index) => [
      ...row,
      index === 0 ? 'Evidencia' : 'https://drive/evidencia-secreta',
      index === 0 ? 'Observaciones' : 'nota interna',
    ]);
    const reports = TOWN['Reportes']?.map((row, index) => [...row, index === 0 ? 'Lugar o enlace' : 'sala interna']);
    const contributions = TOWN['Aportes']?.map((row, index) => [
      ...row,
      index === 0 ? 'Texto recibido' : 'carta de Ana',
    ]);
    const text = JSON.stringify(
      report({ ...TOWN, Matriz: matrix ?? [], Reportes: reports ?? [], Aportes: contributions ?? [] }),
    );
    expect(text).not.toMatch(/evidencia-secreta|nota interna|sala interna|carta de Ana|ejemplo\.gov\.co\/r1/);
  });

  it('is the same each time', () => {
    expect(report()).toEqual(document);
  });
});

describe('a group that no activity reaches', () => {
  const town: Town = {
    ...TOWN,
    Plan: (TOWN['Plan'] ?? []).filter((row) => row[0] !== 'A002'),
  };

  it('is named in the first paragraph and among those who are missing, and its row is bold and first', () => {
    const document = report(town);
    const sentence = 'Hay 2 grupos de valor que todavía no hacen parte de ninguna actividad: Campesinos y Mujeres.';
    expect(textsOf(blocksOf(document)[0] ?? { kind: 'contents' })[0]).toContain(sentence);
    const blocks = section(document, 'quiénes faltan');
    expect(blocks.flatMap((block) => (block.kind === 'list' ? textsOf(block) : []))).toContain(sentence);
    const table = blocks.find((block) => block.kind === 'table');
    const bold = table?.kind === 'table' ? table.rows.map((row) => row[0]?.runs[0]?.bold === true) : [];
    expect(bold).toEqual([true, true, false]);
    expect(blocks.flatMap(textsOf).join(' ')).toContain('Los grupos en negrilla no están en ninguna actividad.');
  });

  it('does not exist when each is named: then the report says so', () => {
    const plan = (TOWN['Plan'] ?? []).map((row) =>
      row.map((cell) => (cell === 'Todos' ? 'Campesinos; Mujeres' : cell)),
    );
    const text = wholeText(report({ ...TOWN, Plan: plan }));
    expect(text).toContain('Todos los grupos de valor están en alguna actividad del plan.');
    expect(text).not.toContain('negrilla');
  });
});

describe('an entity', () => {
  it('leaves out the sections it names, with or without their number, and the rest are numbered anew', () => {
    const some = report(
      withSetting(
        'Secciones que no van en el informe',
        'Hasta dónde influyó la gente; 4. Matriz de seguimiento de la política',
      ),
    );
    expect(titles(some)).toEqual([
      '1. Quiénes participaron y quiénes faltan',
      '2. Indicadores',
      '3. Qué propuso la gente y qué pasó',
      '4. Compromisos con la ciudadanía',
      '5. Qué se hizo y qué se logró',
      '6. Buenas prácticas',
      '7. Próximas actividades y cómo participar',
      '8. Sin dato',
      '9. Anexo: formatos de las actividades',
    ]);
  });

  it('cannot leave out what is not known, nor what was put off', () => {
    const named = titles(report(withSetting('Secciones que no van en el informe', 'Sin dato; Indicadores')));
    expect(named).toContain('10. Sin dato');
    expect(named).toContain('2. Indicadores');
  });

  it('that gave no way to join is asked for it in a marked box, and nothing is invented', () => {
    const boxes = blocksOf(report(withSetting('Correo institucional', ''))).filter((block) => block.kind === 'box');
    expect(boxes.map((box) => textsOf(box)[0])).toEqual(['Texto que debe escribir la entidad']);
  });

  it('that gave an address links to it only when it is a secure one', () => {
    const links = (address: string) =>
      blocksOf(report(withSetting('Dirección del Menú Participa', address))).flatMap((block) =>
        block.kind === 'paragraph' ? block.runs.flatMap((run) => run.link ?? []) : [],
      );
    expect(links('https://ejemplo.gov.co/participa')).toEqual(['https://ejemplo.gov.co/participa']);
    expect(links('javascript:alert(1)')).toEqual([]);
  });

  it('that only has an unusable address is asked for a better one', () => {
    const town = withSetting('Dirección del Menú Participa', 'la página', withSetting('Correo institucional', ''));
    expect(blocksOf(report(town)).some((block) => block.kind === 'box')).toBe(true);
    expect(blocksOf(report(town)).flatMap((block) => (block.kind === 'paragraph' ? textsOf(block) : []))).not.toContain(
      '',
    );
  });

  it('prints its colour where it can be read on white, and ours where it cannot', () => {
    const accent = (colour: string) => report(withSetting('Color institucional', colour)).accent;
    expect(accent('#1A3B8C')).toBe('#1a3b8c');
    expect(accent('1a3b8c')).toBe('#1a3b8c');
    for (const pale of ['#ffff00', '#FFFFFF', '#cccccc', 'azul', '#12', '']) expect(accent(pale)).toBe('#0b5d52');
  });

  it('without anything written still gets a report that says what it lacks', () => {
    const text = wholeText(report({}));
    expect(report({}).header.entity).toBe('Entidad sin nombre en Configuración');
    expect(text).toContain('La entidad todavía no ha registrado sus grupos de valor.');
    expect(text).toContain('La matriz de seguimiento todavía no tiene filas.');
    expect(text).toContain('Todavía no hay reportes que digan cuántas personas asistieron.');
    for (const block of blocksOf(report({}))) for (const part of textsOf(block)) expectAgreement(part);
  });
});
