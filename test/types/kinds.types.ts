// What a kind of column means is said whole: each line below a directive must fail to compile.
import type { IsoDate } from '../../src/core/calendar';
import type { GroupSelection } from '../../src/core/records';
import type { ColumnOf, KindHandler, SearchOf, ValueOfKind } from '../../src/tables/kinds/kind';
import { KINDS } from '../../src/tables/kinds/kinds';

// Texts are searched for personal data, or a reason says why not.
export const text: SearchOf<string | null> = 'searched';
export const list: SearchOf<readonly string[]> = 'searched';
export const groups: SearchOf<GroupSelection> = 'searched';
export const keys: SearchOf<readonly string[] | null> = { notSearched: 'keys of a list of ours' };
export const day: SearchOf<IsoDate | null> = 'noText';
export const amount: SearchOf<number | null> = 'noText';

// @ts-expect-error: people's text does not pass for something else
export const unsearched: SearchOf<string | null> = 'noText';
// @ts-expect-error: nor do several texts
export const unsearchedList: SearchOf<readonly string[]> = 'noText';
// @ts-expect-error: nor the names of groups
export const unsearchedGroups: SearchOf<GroupSelection> = 'noText';

// @ts-expect-error: nor what holds a text among its fields
export const unsearchedField: SearchOf<{ readonly who: string } | null> = 'noText';
// @ts-expect-error: nor a list of such
export const unsearchedFields: SearchOf<readonly { readonly who: string }[]> = 'noText';
// @ts-expect-error: nor groups that may be absent
export const unsearchedOptional: SearchOf<GroupSelection | null> = 'noText';

type Handler<K extends keyof ValueOfKind> = KindHandler<ColumnOf<K>, ValueOfKind[K]>;
const { search: _search, ...withoutSearch } = KINDS.text;
// @ts-expect-error: a kind of text without its search is no kind
export const unsaid: Handler<'text'> = withoutSearch;
const { dataValue: _dataValue, ...withoutData } = KINDS.money;
// @ts-expect-error: nor one without its place in the open data
export const unpublished: Handler<'money'> = withoutData;
const { reader: _reader, ...withoutReader } = KINDS.date;
// @ts-expect-error: nor one that nobody reads
export const unread: Handler<'date'> = withoutReader;
const { text: _text, ...withoutText } = KINDS;
// @ts-expect-error: and every kind has its handler
export const incomplete: typeof KINDS = withoutText;
