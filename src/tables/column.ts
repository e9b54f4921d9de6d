import type { ChoiceList } from '../catalogue/choice';
import type { Suggestions } from '../catalogue/suggestions';
import type { IsoDate } from '../core/calendar';
import type { GroupSelection, ReportedProgress, TableKey } from '../core/records';

/** What may be done with a column's content: published, kept inside the entity, or never leaving the sheet. */
export type PublicationClass = 'public' | 'internal' | 'personal';

export type ColumnWidth = 'narrow' | 'medium' | 'wide';

interface ColumnFacts {
  /** Spanish heading, as written in the sheet. */
  readonly heading: string;
  /** Other headings the same column carries in real matrices. */
  readonly aliases?: readonly string[];
  readonly publication: PublicationClass;
  /** Help shown on the heading. */
  readonly note: string;
  readonly width?: ColumnWidth;
  /** 'participation': only in rows of class participación or rendición de cuentas. */
  readonly required?: 'always' | 'participation';
  /** A row without it cannot be told apart from the others: it is left out, with an issue. */
  readonly names?: true;
  /** Not needed daily: sits in a collapsed group. */
  readonly occasional?: true;
}

export type TextColumn = ColumnFacts & {
  readonly kind: 'text' | 'link';
  /** Values to offer: those of a column in another table. Any other text is as good. */
  readonly offers?: OfferedColumn;
};

export interface OfferedColumn {
  readonly table: TableKey;
  readonly field: string;
}

/** A code given by the add-on, for example A001. */
export type CodeColumn = ColumnFacts & { readonly kind: 'code'; readonly prefix: string };
/** The code of a row in another table. */
export type ReferenceColumn = ColumnFacts & { readonly kind: 'reference'; readonly table: TableKey };
export type SuggestedColumn = ColumnFacts & {
  readonly kind: 'suggested';
  readonly suggestions: Suggestions;
  /** Read as it was typed, not as the list spells it: other rows refer to it in the person's own words. */
  readonly ownWords?: true;
};
export type NumberColumn = ColumnFacts & {
  readonly kind: 'integer' | 'number' | 'money' | 'year';
  /** A greater count is a slip. */
  readonly most?: number;
};
export type DateColumn = ColumnFacts & { readonly kind: 'date' };
export type DatesColumn = ColumnFacts & { readonly kind: 'dates' };
export type YesNoColumn = ColumnFacts & { readonly kind: 'yesNo' };
export type ProgressColumn = ColumnFacts & { readonly kind: 'progress' };
export type GroupsColumn = ColumnFacts & { readonly kind: 'groups' };
export type MultiTextColumn = ColumnFacts & { readonly kind: 'multiText'; readonly suggestions: Suggestions };
/** Areas and roles, listed in the many ways people do. */
export type AreasColumn = ColumnFacts & { readonly kind: 'areas' };
export type ChoiceColumn<K extends string> = ColumnFacts & {
  readonly kind: 'choice';
  readonly choices: ChoiceList<K>;
  /** What a blank cell stands for (design §5). One that cannot be read does not: it is null. */
  readonly blankMeans?: K;
};
export type MultiChoiceColumn<K extends string> = ColumnFacts & {
  readonly kind: 'multiChoice';
  readonly choices: ChoiceList<K>;
  /** A blank cell stands for what another row says (design §5). One that cannot be read does not: it is null. */
  readonly blankMeans?: 'elsewhere';
};
/** Written by the add-on from the assessment, never read back. */
export type ComputedColumn = ColumnFacts & { readonly kind: 'computedPercent' | 'computedText' };

export type StoredColumn =
  | TextColumn
  | CodeColumn
  | ReferenceColumn
  | SuggestedColumn
  | NumberColumn
  | DateColumn
  | DatesColumn
  | YesNoColumn
  | ProgressColumn
  | GroupsColumn
  | MultiTextColumn
  | AreasColumn
  | ChoiceColumn<string>
  | MultiChoiceColumn<string>;
export type Column = StoredColumn | ComputedColumn;

/** The column kinds that can hold a field of type V: a definition that does not fit its record does not compile. */
export type ColumnFor<V> = [V] extends [IsoDate | null]
  ? DateColumn
  : [V] extends [number | null]
    ? NumberColumn
    : [V] extends [boolean | null]
      ? YesNoColumn
      : [V] extends [ReportedProgress | null]
        ? ProgressColumn
        : [V] extends [GroupSelection]
          ? GroupsColumn
          : [V] extends [readonly unknown[]]
            ? ListColumnFor<V[number]>
            : [V] extends [readonly (infer Item)[] | null]
              ? MultiChoiceColumn<Extract<Item, string>> & { readonly blankMeans: 'elsewhere' }
              : TextualColumnFor<V>;

type ListColumnFor<Item> = [Item] extends [IsoDate]
  ? DatesColumn
  : [string] extends [Item]
    ? MultiTextColumn | AreasColumn
    : MultiChoiceColumn<Extract<Item, string>>;

type TextualColumnFor<V> = [V] extends [string]
  ? (TextColumn | SuggestedColumn | ReferenceColumn) & { readonly names: true }
  : [string] extends [NonNullable<V>]
    ? TextColumn | CodeColumn | ReferenceColumn | SuggestedColumn
    : ChoiceColumn<Extract<V, string>>;

/** True for a column people fill in; false for one the add-on writes and never reads back. */
export function isStored(column: Column): column is StoredColumn {
  return column.kind !== 'computedPercent' && column.kind !== 'computedText';
}
