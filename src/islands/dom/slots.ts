/** SHIPS TO THE BROWSER. Fills copies of templates that the components drew: what goes where is named by `data-slot`. */

/** What a slot gets: text, nodes, or undefined for a part that is left out. */
export type SlotContent = string | readonly Node[] | undefined;

const templates = new WeakMap<ParentNode, Map<string, HTMLTemplateElement>>();

function findTemplate(root: ParentNode, selector: string): HTMLTemplateElement {
  const known = templates.get(root) ?? new Map<string, HTMLTemplateElement>();
  templates.set(root, known);
  const template = known.get(selector) ?? root.querySelector<HTMLTemplateElement>(`template${selector}`);
  if (template === null) throw new Error(`The page holds no template ${selector}.`);
  known.set(selector, template);
  return template;
}

/** A copy of a template's content. @throws {Error} if the page holds no such template. */
export function cloneTemplate(root: ParentNode, selector: string): DocumentFragment {
  return document.importNode(findTemplate(root, selector).content, true);
}

/** Puts content into the slots of a copy; a slot without content is taken out. */
export function fillSlots(copy: ParentNode, contents: Readonly<Record<string, SlotContent>>): void {
  for (const [name, content] of Object.entries(contents)) {
    const slot = copy.querySelector(`[data-slot="${name}"]`);
    if (content === undefined) slot?.remove();
    else if (typeof content === 'string') slot?.replaceChildren(content);
    else slot?.replaceChildren(...content);
  }
}

/** Points the link in a slot at an address. */
export function setHref(copy: ParentNode, name: string, href: string): void {
  copy.querySelector(`[data-slot="${name}"]`)?.setAttribute('href', href);
}
