import { describe, expect, it } from 'vitest';
import type { Tables } from '../../src/core/records';
import { areasSheet } from '../../src/views/areas-sheet';
import { activity, assessAt, commitment, day, petition, report } from '../core/builders';

const PAST = { startDate: day('2026-06-10'), endDate: day('2026-06-10') };
const CUTOFF = '2026-11-20';

function sheetOf(given: Partial<Tables>) {
  const { spec, rows, tones } = areasSheet(assessAt(given, CUTOFF));
  const headings = spec.columns.map((column) => column.heading);
  return rows.map((row, index) => ({
    text: (heading: string) => row[headings.indexOf(heading)],
    tone: (heading: string) => tones[index]?.[headings.indexOf(heading)],
    counts: row.slice(1, -1),
  }));
}

describe('Por área', () => {
  const given: Partial<Tables> = {
    activities: [
      activity('A001', { area: 'Cultura', ...PAST }),
      activity('A002', { area: 'Secretaría de Gobierno', ...PAST }),
      activity('A003', { area: 'Secretaría de Gobierno', ...PAST, plannedSessions: 3 }),
      activity('A004', { area: 'Despacho del alcalde', ...PAST }),
    ],
    reports: [
      report('A001'),
      report('A003', { heldOn: day('2026-06-10'), deliveredOn: day('2026-06-11') }),
      report('A003', { heldOn: day('2026-06-10'), deliveredOn: day('2026-10-11') }),
    ],
    contributions: [petition({ code: 'P001', area: 'Despacho del alcalde', receivedOn: day('2026-11-18') })],
    commitments: [commitment({ responsible: 'Despacho del alcalde', dueDate: day('2026-05-01') })],
  };
  const lines = sheetOf(given);

  it('has those that owe first', () => {
    expect(lines.map((line) => line.text('Área'))).toEqual([
      'Despacho del alcalde',
      'Secretaría de Gobierno',
      'Cultura',
    ]);
    expect(lines.map((line) => line.tone('Área'))).toEqual(['inProgress', 'inProgress', 'done']);
  });

  it('tells what each was to do, did, and owes', () => {
    expect(lines.map((line) => line.counts)).toEqual([
      ['1', '0', '1', '0', '1', '', '0', '1', '1'],
      ['2', '0', '4', '2', '2', '1 de 2', '0', '0', '0'],
      ['1', '1', '1', '1', '0', '', '0', '0', '0'],
    ]);
  });

  it('shades only what is owed', () => {
    const [mayor, government, culture] = lines;
    expect([mayor?.tone('Reportes que faltan'), mayor?.tone('Aportes y PQRSD por responder')]).toEqual([
      'attention',
      'inProgress',
    ]);
    expect([mayor?.tone('Compromisos vencidos'), mayor?.tone('Reportes devueltos')]).toEqual(['attention', 'none']);
    expect(government?.tone('Entregados a tiempo')).toBe('inProgress');
    expect(culture?.tone('Reportes que faltan')).toBe('none');
  });

  it('has a message that names the area as people do', () => {
    const greeting = (area: string) =>
      String(
        sheetOf({ activities: [activity('A001', { area, ...PAST })] })[0]?.text('Mensaje listo para enviar'),
      ).split('\n')[0];
    expect(
      ['Secretaría de Gobierno', 'Despacho del alcalde', 'OFICINA TIC', 'Área de calidad', 'Gobierno'].map(greeting),
    ).toEqual([
      'Hola, equipo de la Secretaría de Gobierno:',
      'Hola, equipo del Despacho del alcalde:',
      'Hola, equipo de la OFICINA TIC:',
      'Hola, equipo del Área de calidad:',
      'Hola, equipo de Gobierno:',
    ]);
    expect(['Salud; Educación', 'Secretaría de Salud\nEducación'].map(greeting)).toEqual([
      'Hola, equipos de Salud y de Educación:',
      'Hola, equipos de la Secretaría de Salud y de Educación:',
    ]);
    expect(lines[2]?.text('Mensaje listo para enviar')).toBe('Nada pendiente a la fecha.');
  });

  it('without areas says so instead of being blank', () => {
    expect(sheetOf({}).map((line) => line.text('Área'))).toEqual([
      'Ningún área tiene actividades, reportes, aportes ni compromisos todavía.',
    ]);
  });
});
