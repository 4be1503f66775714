/** Parsers of other people's that come without types, as far as the tests call them. */
declare module 'html-metadata' {
  /** What the head of a page says, by vocabulary. */
  interface HtmlMetadata {
    readonly highwirePress?: Readonly<Record<string, unknown>>;
    readonly dublinCore?: Readonly<Record<string, unknown>>;
    readonly prism?: Readonly<Record<string, unknown>>;
    readonly openGraph?: Readonly<Record<string, unknown>>;
    readonly jsonLd?: unknown;
  }
  export function loadFromString(html: string): Promise<HtmlMetadata>;
}

declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param data nodes by format and type. */
    validate(data: {
      readonly jsonld: Readonly<Record<string, readonly unknown[]>>;
    }): Promise<readonly { readonly issueMessage: string; readonly severity: 'ERROR' | 'WARNING' }[]>;
  }
}
