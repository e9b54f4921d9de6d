import { describe, expect, it } from 'vitest';
import type { AreaAssessment } from '../../src/core/areas';
import type { Settings, Tables } from '../../src/core/records';
import { areaMessage } from '../../src/messages/es/areas';
import { expectAgreement } from '../messages/sentence-rules';
import { activity, assessAt, commitment, contribution, day, petition, report } from './builders';

const CUTOFF = '2026-11-20';
const PAST = { startDate: day('2026-06-10'), endDate: day('2026-06-10') };

function areas(given: Partial<Tables>, said?: Partial<Settings>): readonly AreaAssessment[] {
  return assessAt(given, CUTOFF, said).areas;
}

function areaOf(given: Partial<Tables>, name = 'Gobierno', said?: Partial<Settings>): AreaAssessment {
  const found = areas(given, said).find((one) => one.area === name);
  if (found === undefined) throw new Error(`no area ${name}`);
  return found;
}

function message(given: Partial<Tables>): readonly string[] {
  return areaMessage(areaOf(given), day(CUTOFF)).split('\n');
}

describe('an area', () => {
  it('is one however it is spelt, and is called as most rows call it', () => {
    const spelt = ['Planeacion', 'Planeación', 'PLANEACIÓN:', 'Planeación', 'Gobierno'];
    const activities = spelt.map((area, index) => activity(`A00${index}`, { area, ...PAST }));
    expect(areas({ activities }).map(({ area, activities: owed }) => [area, owed])).toEqual([
      ['Gobierno', 1],
      ['Planeación', 4],
    ]);
    expect(areas({ activities: [...activities].reverse() }).map((one) => one.area)).toEqual(['Gobierno', 'Planeación']);
  });

  it('is there for whatever names it, even when it owes nothing', () => {
    const given = {
      activities: [activity('A001', { area: 'Cultura' })],
      reports: [report('A001', { area: 'Deportes' })],
      contributions: [contribution({ area: 'Salud', answeredOn: day('2026-06-20') })],
      commitments: [commitment({ responsible: 'Ética', status: 'met' })],
    };
    expect(areas(given).map((one) => one.area)).toEqual(['Cultura', 'Deportes', 'Ética', 'Salud']);
    expect(areas(given).map((one) => areaMessage(one, day(CUTOFF)))).toEqual(
      Array.from({ length: 4 }, () => 'Nada pendiente a la fecha.'),
    );
  });
});

describe('what an area owes', () => {
  it('are activities due or held, and a report for each of their sessions', () => {
    const activities = [
      activity('A001', { area: 'Gobierno', ...PAST }),
      activity('A002', { area: 'Gobierno', ...PAST, endDate: day('2026-12-01'), status: 'executed' }),
      activity('A003', { area: 'Gobierno', ...PAST, plannedSessions: 3 }),
      activity('A004', { area: 'Gobierno', ...PAST, status: 'cancelled' }),
      activity('A005', { area: 'Gobierno', startDate: day('2026-11-21'), endDate: day('2026-11-21') }),
      activity('A006', { area: 'Gobierno', ...PAST, activityClass: 'training' }),
    ];
    const reports = [report('A001'), report('A003'), report('A003', { status: 'draft' }), report('A005')];
    expect(areaOf({ activities, reports })).toMatchObject({
      activities: 4,
      executed: 3,
      reportsOwed: 6,
      reportsDelivered: 3,
      debts: {
        unreported: [
          { code: 'A002', missing: 1 },
          { code: 'A003', missing: 2 },
        ],
      },
    });
  });

  it('is no report on an activity that was put off: it has not been held', () => {
    const activities = [
      activity('A001', { area: 'Gobierno', ...PAST, status: 'postponed' }),
      activity('A002', { area: 'Gobierno', ...PAST, status: 'postponed', plannedSessions: 2 }),
    ];
    const given = { activities, reports: [report('A002', { deliveredOn: day('2026-06-16') })] };
    expect(areaOf(given)).toMatchObject({
      activities: 2,
      executed: 0,
      reportsOwed: 0,
      reportsDelivered: 0,
      debts: { unreported: [], punctuality: { onTime: 0, known: 0 } },
    });
    expect(message(given)).toEqual(['Nada pendiente a la fecha.']);
  });

  it('is a report on an activity that was held after it had been put off', () => {
    const activities = [activity('A001', { area: 'Gobierno', ...PAST, status: 'postponed' })];
    const held = areaOf({ activities, reports: [report('A001')] });
    expect(held).toMatchObject({ executed: 1, reportsOwed: 1, reportsDelivered: 1 });
  });

  it('asks for a returned report once', () => {
    const given = {
      activities: [activity('A001', { area: 'Gobierno', ...PAST })],
      reports: [report('A001', { code: 'R007', status: 'returned', returnReason: 'Faltan los grupos' })],
    };
    expect(areaOf(given)).toMatchObject({
      reportsOwed: 1,
      reportsDelivered: 0,
      returned: 1,
      debts: { unreported: [] },
    });
    expect(message(given)[2]).toBe('- Corregir el reporte R007, de «Actividad A001». Motivo: «Faltan los grupos».');
  });

  it('are returned reports of the area that wrote them, else of the activity’s', () => {
    const given = {
      activities: [activity('A001', { area: 'Gobierno' })],
      reports: [report('a001', { status: 'returned' }), report('A001', { status: 'returned', area: 'Salud' })],
    };
    expect(areas(given).map(({ area, returned }) => [area, returned])).toEqual([
      ['Gobierno', 1],
      ['Salud', 1],
    ]);
  });

  it('are answers: contributions and petitions of the year not answered by the cutoff nor sent elsewhere', () => {
    const contributions = [
      contribution({ area: 'Gobierno' }),
      contribution({ area: 'Gobierno', answeredOn: day('2026-11-21') }),
      contribution({ area: 'Gobierno', answeredOn: day('2026-11-20') }),
      petition({ area: 'Gobierno' }),
      petition({ area: 'Gobierno', transferredTo: 'La Gobernación' }),
      petition({ area: 'Gobierno', receivedOn: day('2025-06-15') }),
      contribution({ activity: 'A001' }),
    ];
    const given = { contributions, activities: [activity('A001', { area: 'Gobierno' })] };
    expect(areaOf(given).toAnswer).toBe(4);
  });

  it('are commitments past their day and not met', () => {
    const due = day('2026-11-19');
    const commitments = [
      commitment({ responsible: 'Gobierno', dueDate: due }),
      commitment({ responsible: 'Gobierno', dueDate: due, status: 'unmet' }),
      commitment({ responsible: 'Gobierno', dueDate: due, status: 'met' }),
      commitment({ responsible: 'Gobierno', dueDate: day(CUTOFF) }),
      commitment({ responsible: 'Gobierno' }),
      // Nobody wrote whether it was met.
      commitment({ responsible: 'Gobierno', dueDate: due, status: null }),
    ];
    expect(areaOf({ commitments }).commitmentsOverdue).toBe(2);
  });

  it('was handed in on time within the working days set, where both dates are known', () => {
    const activities = [activity('A001', { area: 'Gobierno', ...PAST, plannedSessions: 3 })];
    // 10 June 2026 is a Wednesday and 15 June a holiday: five working days end on the 18th.
    const reports = ['2026-06-18', '2026-06-19', null].map((delivered) =>
      report('A001', { heldOn: day('2026-06-10'), deliveredOn: delivered === null ? null : day(delivered) }),
    );
    expect(areaOf({ activities, reports }).debts.punctuality).toEqual({ onTime: 1, known: 2 });
    expect(areaOf({ activities, reports }, 'Gobierno', { reportTermDays: 6 }).debts.punctuality.onTime).toBe(2);
  });
});

describe('the message to an area', () => {
  const activities = [
    activity('A001', { activity: 'Foro de jóvenes', area: 'Gobierno', ...PAST }),
    activity('A002', { activity: 'Mesas rurales', area: 'Gobierno', ...PAST, plannedSessions: 2 }),
  ];

  it('asks kindly, in the order in which things are urgent', () => {
    const contributions = [
      contribution({ code: 'P002', area: 'Gobierno' }),
      petition({ code: 'P003', area: 'Gobierno', receivedOn: day('2026-11-10') }),
      petition({ area: 'Gobierno', receivedOn: day('2026-02-02') }),
    ];
    const commitments = [commitment({ code: 'C001', responsible: 'Gobierno', dueDate: day('2026-08-01') })];
    expect(message({ activities, contributions, commitments })).toEqual([
      'Hola, equipo de Gobierno:',
      'Esto es lo que sigue pendiente de su área en participación ciudadana, al 20 de noviembre de 2026:',
      '- Entregar el reporte que falta de «Foro de jóvenes» (A001).',
      '- Entregar los 2 reportes que faltan de «Mesas rurales» (A002).',
      '- Responder la PQRSD de la fila 4 de Aportes, que venció el 23/02/2026.',
      '- Responder la PQRSD P003, que vence el 02/12/2026.',
      '- Responder el aporte P002.',
      '- Cumplir el compromiso «Publicar las respuestas» (C001), que venció el 01/08/2026.',
      'Si algo ya está hecho, cuéntennos y lo actualizamos. ¡Muchas gracias!',
    ]);
  });

  it('stays short when much is owed, and still tells how much', () => {
    for (const owed of [10, 11, 12, 40]) {
      const many = Array.from({ length: owed }, (_, index) => petition({ code: `P${index}`, area: 'Gobierno' }));
      const lines = message({ contributions: many });
      expect(lines).toHaveLength(owed === 10 ? 13 : 14);
      if (owed === 11) expect(lines[12]).toBe('- Y 1 respuesta más por dar.');
      if (owed === 40) expect(lines[12]).toBe('- Y 30 respuestas más por dar.');
      expectAgreement(lines.join('\n'));
    }
  });

  it('says nothing that leads to a person', () => {
    const given = {
      activities: [activity('A001', { activity: 'Visita a Ana, cel. 300 123 4567', area: 'Gobierno', ...PAST })],
      reports: [report('A001', { status: 'returned', returnReason: 'Falta C.C. 71.123.456 de ana@gmail.com' })],
      commitments: [
        commitment({ commitment: 'Llamar al 3001234567', responsible: 'Gobierno', dueDate: day('2026-01-02') }),
      ],
    };
    const text = message(given).join('\n');
    expect(text).not.toMatch(/300|71\.123|@/);
    expect(text).toContain('•••');
  });

  it('speaks no code to people', () => {
    const text = message({ activities, reports: [report('A001', { status: 'returned' })] }).join('\n');
    expect(text).not.toMatch(/null|undefined|Todos|[a-z][A-Z]/);
  });
});
