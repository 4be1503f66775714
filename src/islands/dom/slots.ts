/**
 * SHIPS TO THE BROWSER. Fills copies of templates that the components drew, by the names that parts have in a view:
 * `data-slot` says what an element holds, `data-href` where it leads, `data-with` beside which part it stands.
 */
import type { TextSegment } from '../../views/term-links.ts';

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

const isSegment = (content: unknown): content is TextSegment =>
  typeof content === 'object' && content !== null && !(content instanceof Node) && 'text' in content;

function drawSegment({ text, href }: TextSegment): string | Node {
  if (href === undefined) return text;
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.append(text);
  return link;
}

/** @throws {Error} if the content is neither text, link nor node, nor a list of these. */
function drawContent(content: unknown): readonly (string | Node)[] {
  if (typeof content === 'string' || content instanceof Node) return [content];
  if (Array.isArray(content)) return content.flatMap(drawContent);
  if (isSegment(content)) return [drawSegment(content)];
  throw new Error(`A slot cannot hold ${JSON.stringify(content)}.`);
}

function fillSlot(slot: Element, content: unknown): void {
  if (!isSegment(content)) {
    slot.replaceChildren(...drawContent(content));
    return;
  }
  slot.replaceChildren(content.text);
  if (slot instanceof HTMLAnchorElement && content.href !== undefined) slot.setAttribute('href', content.href);
}

/**
 * Puts the parts of a view into the slots of a copy, and takes out what stands for a part that the view lacks.
 *
 * A part is text, a link, a node, or a list of these. One link gives a slot its words, and its address if the slot is
 * a link; the links of a list are drawn as links.
 */
export function fillSlots(copy: ParentNode, view: object): void {
  const find = (name: string): unknown => Reflect.get(view, name);
  for (const element of copy.querySelectorAll<HTMLElement>('[data-slot], [data-href], [data-with]')) {
    const { slot, href, with: beside } = element.dataset;
    if ([slot, href, beside].some((name) => name !== undefined && find(name) === undefined)) {
      element.remove();
      continue;
    }
    if (slot !== undefined) fillSlot(element, find(slot));
    if (href !== undefined) element.setAttribute('href', String(find(href)));
  }
}
