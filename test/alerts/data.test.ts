import { describe, expect, it } from 'vitest';
import {
  activity,
  channel,
  commitment,
  contribution,
  followUpRow,
  groupsNamed,
  practice,
  report,
  statement,
  valueGroup,
} from '../core/builders';
import { alertsOf, fixesOf, messagesOf, ofCode, placesOf } from './alert-list';

const groups = [valueGroup('Jóvenes'), valueGroup('Mujeres rurales')];

describe('a group that is in no row of Grupos de valor', () => {
  it('is told wherever it is named, with the nearest one', () => {
    const given = {
      groups,
      activities: [
        activity('A001', { groups: { everyone: true, names: ['Jovenez', 'Mujeres rurales', 'Marcianos'] } }),
      ],
      reports: [report('A001', { groups: groupsNamed('mujeres RURALES', 'Marcianos') })],
    };
    expect(placesOf('unknownGroup', given)).toEqual(['activities 2 groups', 'activities 2 groups', 'reports 2 groups']);
    expect(fixesOf('unknownGroup', given)).toEqual([
      '¿Quiso decir «Jóvenes»?',
      'Agregue el grupo a esa hoja o corrija el nombre.',
      'Agregue el grupo a esa hoja o corrija el nombre.',
    ]);
    expect(ofCode('unknownGroup', given).map((alert) => alert.fixes.map((fix) => fix.value))).toEqual([
      ['Todos; Jóvenes; Mujeres rurales; Marcianos'],
      [],
      [],
    ]);
  });

  it('is told of contributions and channels too, and mended there', () => {
    const given = {
      groups,
      contributions: [contribution({ group: 'Jovenez' }), contribution({ group: 'jóvenes' }), contribution()],
      channels: [channel('Emisora', { groups: groupsNamed('Jóvenes', 'Mujeres rurale') })],
    };
    expect(ofCode('unknownGroup', given).map(({ severity, fixes }) => [severity, fixes])).toEqual([
      ['attention', [{ at: { table: 'contributions', row: 2, field: 'group' }, value: 'Jóvenes' }]],
      ['advice', [{ at: { table: 'channels', row: 2, field: 'groups' }, value: 'Jóvenes; Mujeres rurales' }]],
    ]);
  });

  it('is not written twice by its fix', () => {
    const given = { groups, activities: [activity('A001', { groups: groupsNamed('Jovenez', 'Jóvenes') })] };
    expect(ofCode('unknownGroup', given)[0]?.fixes[0]?.value).toBe('Jóvenes');
  });
});

describe('a code that is in no row of the plan', () => {
  it('is told in every sheet that refers to activities', () => {
    const given = {
      activities: [activity('A001')],
      reports: [report('A0O1'), report('a001')],
      contributions: [contribution({ activity: 'Z999' }), contribution()],
      commitments: [commitment({ activity: 'A002' })],
      practices: [practice({ activity: 'A01' })],
    };
    expect(placesOf('unknownActivity', given)).toEqual([
      'reports 2 activity',
      'contributions 2 activity',
      'commitments 2 activity',
      'practices 2 activity',
    ]);
    expect(ofCode('unknownActivity', given).map((alert) => alert.fixes.map((fix) => fix.value))).toEqual([
      ['A001'],
      [],
      // A002 is another activity, however alike.
      [],
      ['A001'],
    ]);
  });

  it('is meant when it is written otherwise, or when the name stands in its place', () => {
    const activities = [
      activity('A001', { activity: 'Foro' }),
      activity('A012', { activity: 'Mesa' }),
      activity('A013', { activity: 'mesa' }),
    ];
    const meant = (typed: string) =>
      ofCode('unknownActivity', { activities, reports: [report(typed)] }).map(({ fixes }) => fixes[0]?.value ?? null);
    for (const typed of ['A1', 'a-01', 'A 001', 'A0001', 'AO1', 'foro.'])
      expect([typed, ...meant(typed)]).toEqual([typed, 'A001']);
    for (const typed of ['A002', 'A010', 'B001', 'Mesa', 'Feria'])
      expect([typed, ...meant(typed)]).toEqual([typed, null]);
  });
});

describe('a code given twice', () => {
  it('is cleared in the later row: the next refresh gives it one', () => {
    const given = { followUp: [followUpRow({ code: 'M001' }), followUpRow({ code: 'm001' }), followUpRow()] };
    expect(placesOf('duplicatedCode', given)).toEqual(['followUp 3 code']);
    expect(messagesOf('duplicatedCode', given)).toEqual(['El código «m001» ya lo tiene la fila 2.']);
    expect(ofCode('duplicatedCode', given)[0]?.fixes).toEqual([
      { at: { table: 'followUp', row: 3, field: 'code' }, value: null },
    ]);
  });
});

describe('a step written twice in Pasos', () => {
  it('is told at the later row, with the one that counts', () => {
    const given = { steps: [statement('1'), statement('7'), statement('Paso 7. Objetivo'), statement('99')] };
    expect(placesOf('duplicatedStep', given)).toEqual(['steps 4 step']);
    expect(messagesOf('duplicatedStep', given)).toEqual([
      'El paso «7» ya está en la fila 3: vale esa y esta no se tiene en cuenta.',
    ]);
  });
});

describe('personal data', () => {
  const text = 'Llamar al 300 123 4567 o a participa@ejemplo.gov.co';

  it('blocks where it would be published, and names every kind', () => {
    const given = { activities: [activity('A001', { methodology: 'Con C.C. 71.123.456 y ana@gmail.com' })] };
    expect(ofCode('personalData', given).map((alert) => alert.severity)).toEqual(['blocking']);
    expect(placesOf('personalData', given)).toEqual(['activities 2 methodology']);
    expect(messagesOf('personalData', given)).toEqual([
      'Esta casilla se publica y tiene un correo electrónico y un número de documento.',
    ]);
    expect(fixesOf('personalData', given)).toEqual([
      'Quítelos; quedaría así: «Con C.C. ••• y •••». Si no es un dato personal, dígalo en el panel.',
    ]);
  });

  it('is let be where nothing of it leaves the entity', () => {
    const given = {
      contributions: [contribution({ receivedText: text, viability: text, filingNumber: '3001234567' })],
      followUp: [followUpRow({ remarks: text, controlRemark: text })],
      reports: [report('A001', { place: text, returnReason: text })],
    };
    expect(placesOf('personalData', given)).toEqual([]);
  });

  it('is looked for in cells of several values', () => {
    const given = { followUp: [followUpRow({ responsible: ['Planeación', 'Ana, cel. 3001234567'] })] };
    expect(ofCode('personalData', given)[0]?.fixes).toEqual([
      { at: { table: 'followUp', row: 2, field: 'responsible' }, value: 'Planeación; Ana, cel. •••' },
    ]);
  });

  it('is not the address of the entity itself', () => {
    const given = { activities: [activity('A001', { methodology: 'Escribir a participa@ejemplo.gov.co' })] };
    const codes = (email: string | null) => alertsOf(given, undefined, { email }).map((alert) => alert.code);
    expect(codes('Participa@ejemplo.gov.co')).not.toContain('personalData');
    expect(codes(null)).toContain('personalData');
  });
});
