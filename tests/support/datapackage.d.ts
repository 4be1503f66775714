/** The part of `datapackage` (Frictionless) that the tests use; the package brings no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    /** Rows as objects, each cell cast to its field's type. Throws on the first row that breaks the schema. */
    read(options: {
      readonly keyed: true;
      /** Checks foreign keys, and puts the row referred to in place of the key. */
      readonly relations?: boolean;
    }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    /** Reads a descriptor and the profile it names. */
    static load(descriptor: object | string, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
