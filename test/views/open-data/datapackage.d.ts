/** The part of the Frictionless libraries that the tests use; `datapackage` ships no types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    /** Rejects when a cell does not fit its field. */
    read(options: { readonly keyed: true }): Promise<readonly { readonly [field: string]: unknown }[]>;
  }
  export const Package: {
    load(
      path: string,
      options: { readonly basePath: string },
    ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly Resource[] }>;
  };
}
