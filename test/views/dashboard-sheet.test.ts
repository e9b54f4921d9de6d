import { describe, expect, it } from 'vitest';
import { INDICATOR_CODES } from '../../src/core/indicators/indicator';
import type { Tables } from '../../src/core/records';
import { dashboardSheet } from '../../src/views/dashboard-sheet';
import { activity, assessAt, day, publication, report, statement } from '../core/builders';

function linesOf(given: Partial<Tables>, cutoff?: string) {
  const { rows, tones } = dashboardSheet(assessAt(given, cutoff));
  return rows.map((row, index) => ({ cells: row.map(String), tones: tones[index] ?? [] }));
}

function line(given: Partial<Tables>, name: string, cutoff?: string) {
  const found = linesOf(given, cutoff).find(({ cells }) => cells[0] === name);
  if (found === undefined) throw new Error(`no line ${name}`);
  return found;
}

/** The lines between two titles. */
function part(given: Partial<Tables>, title: string): readonly (readonly string[])[] {
  const lines = linesOf(given);
  const from = lines.findIndex(({ cells }) => cells[0] === title);
  const length = lines.slice(from + 1).findIndex(({ tones }) => tones[0] !== 'none');
  return lines.slice(from + 1, length === -1 ? undefined : from + 1 + length).map(({ cells }) => cells);
}

const HELD = activity('A001', { startDate: day('2026-02-01'), endDate: day('2026-02-01'), status: 'executed' });

describe('Tablero', () => {
  it('is in five parts, each begun by a line shaded from end to end', () => {
    const titles = linesOf({}).filter(({ tones }) => tones.every((tone) => tone === 'muted'));
    expect(titles.map(({ cells }) => cells[0])).toEqual([
      'Con información al 30 de noviembre de 2026',
      'Hasta dónde influye la gente (nivel de incidencia)',
      'Pasos de la política, por etapa',
      'Autodiagnóstico (Puntaje de la hoja Pasos)',
      'Qué mejorar primero',
    ]);
    expect(linesOf({}).findIndex(({ cells }) => cells[0]?.startsWith('Hasta dónde'))).toBe(INDICATOR_CODES.length + 1);
  });

  it('shades sin dato, and only its figures', () => {
    expect(line({}, 'Asistencias').tones).toEqual(['none', 'muted', 'muted', 'none', 'none', 'none']);
    expect(line({}, 'Asistencias').cells[1]).toBe('Sin dato');
  });

  it('tells under the levels where the one reached is not the one planned, in the words of the report', () => {
    const given = {
      activities: [{ ...HELD, activity: 'Foro', plannedIncidence: 'Consulta' }],
      reports: [report('A001', { reachedIncidence: 'Información' })],
    };
    expect(part(given, 'Hasta dónde influye la gente (nivel de incidencia)').map(([name]) => name)).toEqual([
      'Información',
      'Consulta',
      'Foro: se previó «Consulta» y se alcanzó «Información».',
    ]);
  });

  it('tells beside what was held what was called off, and why', () => {
    const told = (...activities: Tables['activities'][number][]) =>
      line({ activities }, 'Actividades realizadas sobre las previstas a la fecha').cells[5]?.replace(/^.*corte\./, '');
    const off = (code: string, status: 'cancelled' | 'postponed', reason: string | null) =>
      activity(code, { status, reason });
    expect(told(HELD)).toBe('');
    expect(told(off('A002', 'cancelled', 'Llovió'))).toBe(' Además, 1 cancelada: «Llovió».');
    expect(told(off('A002', 'cancelled', null))).toBe(' Además, 1 cancelada: sin motivo escrito.');
    expect(
      told(
        off('A002', 'cancelled', 'Llovió'),
        off('A003', 'cancelled', 'Llovió'),
        off('A004', 'postponed', 'Elecciones'),
      ),
    ).toBe(' Además, 2 canceladas y 1 aplazada: «Llovió», «Elecciones».');
  });

  it('sets planned and reached incidence side by side, from informing to controlling', () => {
    const activities = [
      activity('A001', { plannedIncidence: 'Control y evaluación' }),
      activity('A002', { plannedIncidence: 'Consulta' }),
      activity('A003', { plannedIncidence: 'Consulta' }),
      activity('A004', { plannedIncidence: 'Concertación' }),
    ];
    const reports = [report('A002', { reachedIncidence: 'Consulta' })];
    const title = 'Hasta dónde influye la gente (nivel de incidencia)';
    expect(part({ activities, reports }, title).map((cells) => cells.slice(0, 3))).toEqual([
      ['Consulta', '2 actividades lo prevén', '1 reporte lo alcanzó'],
      ['Control y evaluación', '1 actividad lo prevé', '0 reportes lo alcanzaron'],
      ['Concertación', '1 actividad lo prevé', '0 reportes lo alcanzaron'],
    ]);
    expect(line({ activities, reports }, 'Concertación').tones[1]).toBe('inProgress');
    expect(part({}, title)).toEqual([['Ninguna actividad ni reporte dice su nivel.', '', '', '', '', '']]);
  });

  it('has the value of the previous publication beside the present one', () => {
    const figures = '{"attendances": 1200, "phasesCovered": 0.5}';
    const given = { publications: [publication('resultsReport', { version: 1, figures })] };
    expect(line(given, 'Asistencias').cells[3]).toBe('1.200');
    expect(line({}, 'Asistencias').cells[3]).toBe('');
  });

  it('counts the steps of each stage that are done, and those that do not count apart', () => {
    const stages = part(
      { activities: [HELD], steps: [statement('9', { notApplicable: true, reason: 'No hay' })] },
      'Pasos de la política, por etapa',
    );
    expect(stages.map((cells) => [cells[0], cells[1], cells[4]])).toEqual([
      ['Diagnóstico', '0 de 5 cumplidos', ''],
      ['Plan: identificar actividades', '0 de 4 cumplidos', '1 paso no cuenta'],
      ['Plan: estrategia', '1 de 7 cumplidos', ''],
      ['Plan: divulgar y ajustar', '0 de 3 cumplidos', ''],
      ['Ejecución', '0 de 7 cumplidos', ''],
      ['Evaluación', '0 de 5 cumplidos', ''],
    ]);
    expect(part({}, 'Pasos de la política, por etapa')[5]?.slice(0, 5)).toEqual([
      'Evaluación',
      'ninguno cuenta todavía',
      '',
      '',
      '5 pasos no cuentan',
    ]);
  });

  it('says a mean of scores over how many it rests, and its band only over half of them', () => {
    const scored = (count: number) => ({
      activities: [HELD],
      steps: ['18', '19', '20'].slice(0, count).map((step) => statement(step, { score: 70 })),
    });
    const title = 'Autodiagnóstico (Puntaje de la hoja Pasos)';
    const disclosure = (count: number) => part(scored(count), title)[3]?.slice(1, 5);
    expect(disclosure(0)).toEqual(['sin dato', '', '', '3 pasos sin puntaje']);
    expect(disclosure(1)).toEqual(['70 sobre 100, con 1 de 3 pasos', '', '', '2 pasos sin puntaje']);
    expect(disclosure(2)).toEqual(['70 sobre 100, con 2 de 3 pasos', '61–80 · Alto', '', '1 paso sin puntaje']);
    expect(part(scored(2), title)[6]?.slice(0, 3)).toEqual(['Total', '70 sobre 100, con 2 de 32 pasos', '']);
  });

  it('names ten steps to improve first, each with why and what would count as done', () => {
    const improvements = part({ activities: [HELD], steps: [statement('14', { score: 5 })] }, 'Qué mejorar primero');
    expect(improvements).toHaveLength(10);
    expect(improvements[0]?.slice(0, 3)).toEqual([
      '1. Fortalezas y debilidades según FURAG',
      'Todavía no hay hallazgos de FURAG: complete la hoja «Diagnóstico» cuando haya.',
      'Sin puntaje; sugerido: 0',
    ]);
    expect(improvements.every((cells) => /Se cumple cuando/.test(cells[5] ?? ''))).toBe(true);
  });

  it('says when there is nothing to improve', () => {
    const steps = Array.from({ length: 32 }, (_, index) => statement(String(index + 1), { score: 61 }));
    expect(part({ activities: [HELD], steps }, 'Qué mejorar primero')).toEqual([
      ['Ningún paso tiene 60 puntos o menos.', '', '', '', '', ''],
    ]);
  });
});
