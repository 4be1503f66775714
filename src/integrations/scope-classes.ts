/** What one part of a selector asks of an element that it may select; states and attributes are passed over. */
interface Asked {
  /** Undefined where any element will do. */
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}

/** What the rules of each scope may select, by the scope's class. */
export type ScopeRules = ReadonlyMap<string, readonly Asked[]>;

const scope = /\.(astro-[a-z0-9]{8})(?![\w-])/gu;

/** A class that script puts on and takes off. */
const toggled = new Set(['visually-hidden']);

/** A selector's parts, with those within brackets as parts of their own; what is in brackets asks nothing of the part around. */
function listParts(selector: string): readonly string[] {
  const inner: string[] = [];
  let outer = selector.replace(/\[[^\]]*\]/gu, '');
  for (let before = ''; before !== outer;) {
    before = outer;
    // A scope in brackets belongs to the part that it stands behind.
    outer = outer.replace(/:[\w-]+\(([^()]*)\)/gu, (_, content: string) => {
      if (/^\.astro-[a-z0-9]{8}$/u.test(content)) return content;
      inner.push(...content.split(/[\s>+~,]+/u));
      return '';
    });
  }
  return [...outer.split(/[\s>+~,]+/u), ...inner];
}

/** Reads off a style sheet, as the bundler writes it, which elements each scope is for. */
export function readScopeRules(css: string): ScopeRules {
  const rules = new Map<string, Map<string, Asked>>();
  for (const [, selector = ''] of css.matchAll(/([^{}]+)\{/gu)) {
    if (selector.startsWith('@')) continue;
    for (const part of listParts(selector)) {
      const classes = [...part.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name);
      const tag = /^[a-z][\w-]*/u.exec(part)?.[0];
      const asked = { tag, classes: classes.filter((name) => !name.startsWith('astro-') && !toggled.has(name)) };
      for (const [, name = ''] of part.matchAll(scope)) {
        const known = rules.get(name) ?? new Map<string, Asked>();
        rules.set(name, known.set(`${tag ?? ''}.${asked.classes.join('.')}`, asked));
      }
    }
  }
  return new Map([...rules].map(([name, asked]) => [name, [...asked.values()]]));
}

/** A short class for each scope, the same for the same scopes. */
export const nameScopes = (scopes: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...new Set(scopes)].sort().map((name, place) => [name, `_${place.toString(36)}`]));

/** A style sheet with the short classes. */
export const shortenScopes = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replace(scope, (all, name: string) => `.${names.get(name) ?? all.slice(1)}`);

// Scripts and styles are passed over: what looks like a tag there is none.
const tags = /<(?:script|style)\b[^]*?<\/(?:script|style)>|<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)+)\s*\/?>/gu;

/**
 * A page with the class of a scope only on elements that a rule of the scope may select, and short there.
 *
 * Astro marks every element of a component that has styles: on a page of five thousand elements that is an eighth of
 * what is sent, and most of them no rule selects.
 */
export function trimScopes(html: string, rules: ScopeRules, names: ReadonlyMap<string, string>): string {
  return html.replace(tags, (all: string, tag: string | undefined) => {
    if (tag === undefined) return all;
    return all.replace(/ class="([^"]*)"/u, (_, value: string) => {
      const classes = value.split(/\s+/u).filter((name) => name !== '');
      const isMeant = ({ tag: asked, classes: needed }: Asked) =>
        (asked === undefined || asked === tag) && needed.every((name) => classes.includes(name));
      const kept = classes.flatMap((name) => {
        if (!/^astro-[a-z0-9]{8}$/u.test(name)) return [name];
        return rules.get(name)?.some(isMeant) === true ? [names.get(name) ?? name] : [];
      });
      return kept.length === 0 ? '' : ` class="${kept.join(' ')}"`;
    });
  });
}
