import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/core/cross-check';
import {
  activity,
  channel,
  commitment,
  contribution,
  EVERYONE,
  followUpRow,
  groupsNamed,
  report,
  statement,
  tables,
  valueGroup,
} from './builders';

const PLAN = [activity('A001'), activity('A002')];

describe('comparing tables', () => {
  it('finds nothing where everything fits', () => {
    expect(
      crossCheck(
        tables({
          groups: [valueGroup('Víctimas')],
          activities: PLAN,
          reports: [report('a001 ', { code: 'R001', groups: groupsNamed('Víctimas') })],
          contributions: [contribution({ code: 'P001', activity: 'A002' }), contribution()],
          commitments: [commitment({ activity: null })],
        }),
      ),
    ).toEqual([]);
  });

  it('finds a code given twice, and where it stood first', () => {
    expect(crossCheck(tables({ activities: [...PLAN, activity('a002', { row: 9 })] }))).toEqual([
      { code: 'duplicatedCode', typed: 'a002', firstRow: 3, at: { table: 'activities', row: 9, field: 'code' } },
    ]);
    const twice = [followUpRow({ code: 'M001' }), followUpRow({ code: 'M001' }), followUpRow(), followUpRow()];
    expect(crossCheck(tables({ followUp: twice })).map(({ at }) => at)).toEqual([
      { table: 'followUp', row: 3, field: 'code' },
    ]);
  });

  it('finds a group written twice', () => {
    expect(crossCheck(tables({ groups: [valueGroup('Víctimas'), valueGroup('VICTIMAS')] }))).toEqual([
      { code: 'duplicatedName', typed: 'VICTIMAS', firstRow: 2, at: { table: 'groups', row: 3, field: 'group' } },
    ]);
  });

  it('finds a channel written twice', () => {
    expect(crossCheck(tables({ channels: [channel('Emisora'), channel('emisora.')] }))).toMatchObject([
      { code: 'duplicatedName', firstRow: 2, at: { table: 'channels', row: 3, field: 'channel' } },
    ]);
  });

  it('finds a step that the policy has not', () => {
    const followUp = [followUpRow({ steps: ['1', 'Paso 32', '33'] }), followUpRow({ steps: ['diez', '3.1', '1 a 5'] })];
    const steps = [statement('7'), statement('7 · Definir'), statement('0')];
    expect(crossCheck(tables({ followUp, steps }))).toMatchObject([
      { code: 'unknownStep', typed: '33', at: { table: 'followUp', row: 2, field: 'steps' } },
      { code: 'unknownStep', typed: 'diez', at: { table: 'followUp', row: 3, field: 'steps' } },
      { code: 'unknownStep', typed: '3.1', at: { table: 'followUp', row: 3, field: 'steps' } },
      { code: 'unknownStep', typed: '0', at: { table: 'steps', row: 4, field: 'step' } },
    ]);
  });

  it('finds a reference to an activity that is not in the plan, and offers the one that was meant', () => {
    const found = crossCheck(
      tables({
        activities: PLAN,
        reports: [report('A0001'), report('Feria de servicios')],
        contributions: [contribution({ activity: 'A003' })],
        commitments: [commitment({ activity: 'B9' })],
      }),
    );
    expect(found).toEqual([
      {
        code: 'unknownReference',
        typed: 'A0001',
        table: 'activities',
        nearest: 'A001',
        at: { table: 'reports', row: 2, field: 'activity' },
      },
      {
        code: 'unknownReference',
        typed: 'Feria de servicios',
        table: 'activities',
        nearest: null,
        at: { table: 'reports', row: 3, field: 'activity' },
      },
      {
        code: 'unknownReference',
        typed: 'A003',
        table: 'activities',
        nearest: null,
        at: { table: 'contributions', row: 2, field: 'activity' },
      },
      {
        code: 'unknownReference',
        typed: 'B9',
        table: 'activities',
        nearest: null,
        at: { table: 'commitments', row: 2, field: 'activity' },
      },
    ]);
  });

  it('finds "Todos" in a report, which must say who came', () => {
    expect(crossCheck(tables({ activities: PLAN, reports: [report('A001', { groups: EVERYONE })] }))).toEqual([
      { code: 'everyoneInReport', at: { table: 'reports', row: 2, field: 'groups' } },
    ]);
  });
});
