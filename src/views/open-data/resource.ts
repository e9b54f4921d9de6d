import type { DataLimits, DataType, DataValue } from '../../tables/kinds/kind';

/** A file of the data package before it is text: what its columns mean and what stands in them. */
export interface DataResource {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DataField[];
  /** Fields that tell the rows apart, where no two rows agree in them and none is blank; else it has no key. */
  readonly keys: readonly string[];
  readonly rows: readonly (readonly DataValue[])[];
}

/** A field as Table Schema describes it (Frictionless Data, Table Schema 1). */
export interface DataField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: DataType;
  readonly format: 'default';
  readonly constraints?: FieldConstraints;
}

export interface FieldConstraints extends DataLimits {
  readonly required?: true;
}
