/** SHIPS TO THE BROWSER. The two lists from which a visit is chosen: a council, then one of its visits. */
import { getPart } from '../dom/parts.ts';

/** @throws {Error} if the page holds no such list. */
function getSelect(root: ParentNode, name: string): HTMLSelectElement {
  const part = getPart(root, `select[name="${name}"]`);
  if (!(part instanceof HTMLSelectElement)) throw new Error(`${name} is no list to choose from.`);
  return part;
}

/** Every visit with findings stands in a template, so that the page holds the visits of one council alone. */
export class VisitChoice {
  /** Options of all councils' visits. */
  readonly options: readonly HTMLOptionElement[];
  /** Names of all visits, with their councils, by id. */
  readonly names: ReadonlyMap<string, string>;
  private readonly councils: HTMLSelectElement;
  private readonly visits: HTMLSelectElement;
  private readonly groups: ReadonlyMap<string, HTMLOptGroupElement>;
  private chosen: readonly string[] = [];

  constructor(root: ParentNode) {
    this.councils = getSelect(root, 'council');
    this.visits = getSelect(root, 'visit');
    const groups = [
      ...(root.querySelector<HTMLTemplateElement>('template[data-visits]')?.content.children ?? []),
    ].filter((group) => group instanceof HTMLOptGroupElement);
    this.groups = new Map(groups.map((group) => [group.dataset['council'] ?? '', group]));
    this.options = groups.flatMap((group) => [...group.querySelectorAll('option')]);
    this.names = new Map(
      groups.flatMap((group) =>
        [...group.querySelectorAll('option')].map(({ value, text }) => [value, `${group.label}, ${text}`] as const),
      ),
    );
    this.councils.addEventListener('change', () => {
      this.listVisits();
    });
  }

  /** The visit that is chosen to be added; empty where none is. */
  get value(): string {
    return this.visits.value;
  }

  /** Offers the visits of the council that are not among the chosen. */
  show(chosen: readonly string[]): void {
    this.chosen = chosen;
    this.listVisits();
  }

  private listVisits(): void {
    const group = this.groups.get(this.councils.value);
    const offered = [...(group?.querySelectorAll('option') ?? [])].map((option) => {
      const copy = document.importNode(option, true);
      copy.disabled = this.chosen.includes(copy.value);
      return copy;
    });
    const [first] = this.visits.options;
    this.visits.replaceChildren(...(first === undefined ? [] : [first]), ...offered);
    this.visits.value = '';
    this.visits.disabled = group === undefined;
  }
}
