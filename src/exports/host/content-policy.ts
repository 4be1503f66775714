/**
 * The order of the layers of style, and the one inline style of the site: it stands in every head, so that no order of
 * style sheets can change it.
 */
export const layerOrder = '@layer reset, tokens, base, prose, layout, components, utilities, print;';

/** SHA-256 of `layerOrder` in base 64: what lets this one inline style through; a test works it out again. */
export const layerOrderHash = 'nhVR4OaRxlxgyzmrNAArVvHnS06ACYDY1xSz53Tx7TI=';

/**
 * What a page of the site may load, and from where: its own files and nothing else.
 *
 * Search runs Pagefind, which is WebAssembly; nothing runs in a worker. What is not named here is refused.
 */
const directives: readonly (readonly [name: string, sources: string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['worker-src', "'none'"],
  ['style-src', `'self' 'sha256-${layerOrderHash}'`],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
];

const serialize = (list: typeof directives) => list.map((directive) => directive.join(' ')).join('; ');

/** The policy as every page carries it, so that it holds on a host that sends no headers. */
export const pagePolicy: string = serialize(directives);

/** The policy as a header: the same, and no other site may frame a page, which only a header can say. */
export const headerPolicy: string = serialize([...directives, ['frame-ancestors', "'none'"]]);
