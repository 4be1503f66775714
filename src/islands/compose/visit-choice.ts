/** SHIPS TO THE BROWSER. The two lists from which a visit is chosen: a council, then one of its visits. */

/** Every visit with findings stands in a template, so that the page holds the visits of one council alone. */
export class VisitChoice {
  /** Options of all councils' visits. */
  readonly options: readonly HTMLOptionElement[];
  /** Names of all visits, with their councils, by id. */
  readonly names: ReadonlyMap<string, string>;
  private readonly lists: readonly HTMLSelectElement[];
  private chosen: readonly string[] = [];

  constructor(root: ParentNode) {
    this.lists = [...root.querySelectorAll('select')];
    const template = root.querySelector<HTMLTemplateElement>('template[data-visits]');
    this.options = [...(template?.content.querySelectorAll('option') ?? [])];
    this.names = new Map(
      this.options.map((option) => [
        option.value,
        `${option.parentElement?.getAttribute('label') ?? ''}, ${option.text}`,
      ]),
    );
    this.lists[0]?.addEventListener('change', () => {
      this.show(this.chosen);
    });
  }

  /** The visit that is chosen to be added; empty where none is. */
  get value(): string {
    return this.lists[1]?.value ?? '';
  }

  /** Offers the visits of the council that are not among the chosen. */
  show(chosen: readonly string[]): void {
    this.chosen = chosen;
    const [councils, visits] = this.lists;
    if (councils === undefined || visits === undefined) return;
    visits.length = 1;
    for (const option of this.options.filter(({ value }) => value.startsWith(`${councils.value}/`))) {
      const copy = document.importNode(option, true);
      copy.disabled = chosen.includes(copy.value);
      visits.append(copy);
    }
    visits.disabled = visits.length === 1;
  }
}
