import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert';
import { alertsSheet } from '../../src/views/alerts-sheet';
import { readBook, sheet } from '../tables/workbook';
import { look, TOWN } from './town';

const { alerts, reading } = look();
const MANY = 3_456;

/** So many alerts, each at a row of its own. */
function many(count: number): readonly Alert[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'rejectedWithoutReason',
    severity: 'attention',
    at: { table: 'contributions', row: index + 2, field: 'reason' },
    fixes: [],
  }));
}

describe('Alertas', () => {
  it('has a line for each alert, in their order, with its importance in words', () => {
    const { rows, tones } = alertsSheet(alerts, [], reading);
    expect(rows).toHaveLength(alerts.length);
    const words = { blocking: 'Impide publicar', attention: 'Atención', advice: 'Consejo' };
    expect(rows.map(([severity]) => severity)).toEqual(alerts.map((alert) => words[alert.severity]));
    expect(new Set(tones.map(([severity]) => severity))).toEqual(new Set(['inProgress', 'none']));
  });

  it('links the place of each to its very cell', () => {
    const { rows, links } = alertsSheet(alerts, [], reading);
    expect(links?.column).toBe(2);
    rows.forEach(([, place], index) => {
      const target = links?.targets[index];
      const cell = /[A-Z]+\d+$/.exec(String(place))?.[0] ?? 'A1';
      expect([place, target?.cell]).toEqual([place, cell]);
      const layout = [...reading.layouts.values()].find((one) => one.sheetId === target?.sheetId);
      expect(String(place).startsWith(layout?.sheetName ?? '?')).toBe(true);
    });
  });

  it('lists the cells that cannot be read too, after what needs attention and before advice', () => {
    const town = look({
      ...TOWN,
      Matriz: [
        ['Actividad de gestión', 'Meta', 'Indicador', 'Responsable', 'Periodicidad', 'Numerador', 'Evidencia'],
        ['Divulgar', '2 mesas y 3 foros', 'Número de mesas', 'Prensa', '', -3, 'https://ejemplo.gov.co/a'],
      ],
    });
    const issues = [...town.reading.issues, ...town.assessment.issues];
    const { rows, links } = alertsSheet(town.alerts, issues, town.reading);
    const kinds = rows.map(([kind]) => String(kind));
    expect(kinds).toEqual(
      ['Atención', 'Dato por corregir', 'Consejo'].flatMap((kind) => kinds.filter((one) => one === kind)),
    );
    const negative = rows.findIndex(([, place]) => place === 'Matriz F2');
    expect(rows[negative]).toEqual([
      'Dato por corregir',
      'Matriz F2',
      'Numerador: «-3» es un número negativo y aquí solo se cuenta de 0 en adelante.',
      'Corríjalo. Mientras tanto queda como «sin dato».',
    ]);
    expect(links?.targets[negative]).toMatchObject({ cell: 'F2' });
    expect(rows).toContainEqual([
      'Dato por corregir',
      'Matriz E2',
      'Periodicidad: esta casilla es obligatoria y está vacía.',
      'Escriba el dato. Mientras tanto queda como «sin dato».',
    ]);
    // What an alert tells already is not told twice.
    expect(rows.filter(([, place]) => place === 'Matriz B2')).toHaveLength(1);
  });

  it('calls a sheet by the name people gave it', () => {
    const tag = { table: 'activities', sheetId: 5, headings: {} };
    const rows = [
      ['Código', 'Actividad', 'Estado'],
      ['A001', 'Foro', 'Cancelada'],
    ];
    const renamed = readBook(sheet('Lo que haremos', rows, { id: 5, tag }));
    const alert: Alert = {
      code: 'withoutReason',
      activity: 'Foro',
      status: 'cancelled',
      severity: 'attention',
      at: { table: 'activities', row: 2, field: 'activity' },
      fixes: [],
    };
    const content = alertsSheet([alert], [], renamed);
    expect(content.rows[0]?.[1]).toBe('Lo que haremos B2');
    expect(content.links?.targets).toEqual([{ sheetId: 5, cell: 'B2' }]);
  });

  it('shows a thousand and tells how many there are in truth', () => {
    const { rows, links, tones } = alertsSheet(many(MANY), [], reading);
    expect([rows.length, tones.length, links?.targets.length]).toEqual([1_001, 1_001, 1_001]);
    expect(rows[1_000]).toEqual([
      '',
      '',
      'Se muestran 1.000 de 3.456 alertas. Corrija estas y actualice para ver las demás.',
      '',
    ]);
    expect(links?.targets[1_000]).toBeNull();
    expect(alertsSheet(many(1_000), [], reading).rows).toHaveLength(1_000);
  });

  it('without alerts says so', () => {
    const { rows, links } = alertsSheet([], [], reading);
    expect(rows).toEqual([['', '', 'No hay alertas: los datos están completos a la fecha de corte.', '']]);
    expect(links?.targets).toEqual([null]);
  });
});
