/** Names of parts by which a style or a reader of the built page still finds an element. */
const kept = ['figures', 'label', 'limits', 'only', 'others', 'own', 'sentence', 'summary', 'title', 'toldAlso'];

const hooks = new RegExp(` data-(?:with|href)="[^"]*"| data-slot="(?!(?:${kept.join('|')})")[^"]*"`, 'gu');

/**
 * A page without the names by which script fills templates, unless it has templates: its parts are filled.
 *
 * Components draw a part for the page and for the template alike, so the names come with them.
 */
export const trimHooks = (html: string): string =>
  html.includes('<template') ? html : html.replace(/<[a-z][^<>]*>/gu, (tag) => tag.replace(hooks, ''));
