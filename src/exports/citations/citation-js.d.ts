/** The parts of Citation.js that we call. Its own types leave out options that it takes, and not every package has any. */
declare module '@citation-js/core' {
  interface StyleOptions {
    readonly format: 'text';
    readonly template: string;
    readonly lang: string;
    readonly entry?: { readonly id: string; readonly locator?: string; readonly label?: string };
  }

  export class Cite {
    /** Takes CSL-JSON, or a text in a format whose plugin is loaded. */
    constructor(data: object | string);
    /** The entries as CSL-JSON. */
    readonly data: readonly unknown[];
    format(output: 'bibliography' | 'citation', options: StyleOptions): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly locales: { add(name: string, xml: string): void } };
    };
  };
}

declare module '@citation-js/name' {
  /** A person's name, taken apart. */
  export function parse(name: string): {
    readonly family: string;
    readonly given?: string;
    readonly 'non-dropping-particle'?: string;
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
