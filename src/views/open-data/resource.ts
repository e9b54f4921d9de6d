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

/** Dates are ISO texts; null is "sin dato". */
export type DataValue = string | number | boolean | null;

/** A field as Table Schema describes it (Frictionless Data, Table Schema 1). */
export interface DataField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly format: 'default';
  readonly constraints?: FieldConstraints;
}

export interface FieldConstraints {
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}
