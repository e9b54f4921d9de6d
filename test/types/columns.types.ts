// Laws of the workbook's definitions that the compiler keeps: each line below a directive must fail to compile.
import type { IsoDate } from '../../src/core/calendar';
import type { GroupSelection } from '../../src/core/records';
import type { ColumnFor } from '../../src/tables/column';
import type { TableDefinition } from '../../src/tables/definition';
import { GROUPS_TABLE } from '../../src/tables/definitions/groups';

const facts = { heading: 'Columna', publication: 'public', note: '' } as const;
type Words = 'si' | 'no';

// A column of the kind of its field.
export const date: ColumnFor<IsoDate | null> = { ...facts, kind: 'date' };
export const amount: ColumnFor<number | null> = { ...facts, kind: 'money' };
export const groups: ColumnFor<GroupSelection> = { ...facts, kind: 'groups' };
export const choice: ColumnFor<Words | null> = { ...facts, kind: 'choice', choices: { si: ['Sí'], no: ['No'] } };
export const name: ColumnFor<string> = { ...facts, kind: 'text', names: true };

// @ts-expect-error: a day does not stand in a column of numbers
export const dayAsNumber: ColumnFor<IsoDate | null> = { ...facts, kind: 'integer' };
// @ts-expect-error: nor in one of text
export const dayAsText: ColumnFor<IsoDate | null> = { ...facts, kind: 'text' };
// @ts-expect-error: a number does not stand in a column of text
export const numberAsText: ColumnFor<number | null> = { ...facts, kind: 'text' };
// @ts-expect-error: groups are not a list of any text
export const groupsAsText: ColumnFor<GroupSelection> = { ...facts, kind: 'multiText', suggestions: [] };
// @ts-expect-error: a list offers every value of its field
export const shortList: ColumnFor<Words | null> = { ...facts, kind: 'choice', choices: { si: ['Sí'] } };
// @ts-expect-error: what a record always has is what names its row
export const nameless: ColumnFor<string> = { ...facts, kind: 'text' };
// @ts-expect-error: a column says whether it may be published
export const unclassed: ColumnFor<IsoDate | null> = { kind: 'date', heading: 'Fecha', note: '' };

const { group: _group, ...withoutGroup } = GROUPS_TABLE.columns;
// @ts-expect-error: every field of a record has its column
export const incomplete: TableDefinition<'groups'>['columns'] = withoutGroup;
// @ts-expect-error: and a column belongs to a field
export const more: TableDefinition<'groups'>['columns'] = { ...GROUPS_TABLE.columns, other: date };
