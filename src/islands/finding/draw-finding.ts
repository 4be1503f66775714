/** SHIPS TO THE BROWSER. Draws a finding from the card that the page holds as a template. */
import type { FindingView } from '../../views/finding/finding-view.ts';
import { toAnchor } from '../../views/urls.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';

/** Parts of a finding in other words or as nodes; undefined leaves a part out. */
type OtherParts = Readonly<Partial<Record<keyof FindingView, string | readonly Node[] | undefined>>>;

/**
 * The card of a finding, or of what a file of the site holds of one: each part in the slot of its name.
 * @param root holds the templates of the card and of the marks.
 * @param others what is drawn in place of the finding's own parts.
 */
export function drawFinding(
  root: ParentNode,
  finding: Pick<FindingView, 'key' | 'saidBy' | 'mark'>,
  others: OtherParts = {},
): DocumentFragment {
  const copy = cloneTemplate(root, '[data-template="finding"]');
  const { key, saidBy, mark } = finding;
  fillSlots(copy, { ...finding, mark: mark && cloneTemplate(root, `[data-mark="${mark.label}"]`), ...others });
  const card = copy.querySelector('article');
  if (card?.classList.contains('line') === true) card.id = toAnchor(key);
  if (card !== null) Object.assign(card.dataset, { finding: key, saidBy, tone: mark?.tone ?? 'context' });
  return copy;
}
