/** SHIPS TO THE BROWSER, on the page for composing. The address is the state; markup comes from the page's templates. */
import { buildComparison } from '../../domain/comparison/comparison.ts';
import type { Corpus } from '../../domain/model.ts';
import { getVisit } from '../../domain/lookup.ts';
import { buildCorpusOfFiles } from '../../domain/visit/visit-file.ts';
import { themeIds } from '../../schema/vocabulary.ts';
import { buildComparisonView } from '../../views/comparison/comparison-view.ts';
import { formatComposeState, maxVisits, parseComposeState, readFormerIds } from './compose-state.ts';
import type { ComposeState } from './compose-state.ts';
import { drawChosen, drawUnknown } from './draw-chosen.ts';
import { drawComparison } from './draw-comparison.ts';
import { PageName } from './page-name.ts';
import { VisitFiles } from './visit-files.ts';
import { getPart } from '../dom/parts.ts';

class ComposeVisits extends HTMLElement {
  private readonly files = new VisitFiles();
  private readonly pageName = new PageName();
  private state: ComposeState = parseComposeState('');
  private corpus: Corpus | undefined;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.choose(event.target);
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) this.act(button);
    });
    window.addEventListener('popstate', () => {
      this.show();
    });
    this.show();
    // An address that names its visits opens on their comparison.
    this.querySelector('details[data-choose]')?.toggleAttribute('open', this.knownVisits.length < 2);
  }

  private choose({ name, value, checked }: HTMLInputElement): void {
    const { visits, themes } = this.state;
    if (name === 'visits') {
      const others = visits.filter((visit) => visit !== value);
      this.go({ ...this.state, visits: checked ? [...others, value].slice(0, maxVisits) : others });
    }
    if (name === 'themes') {
      const wanted = themeIds.filter((theme) => (theme === value ? checked : themes.includes(theme)));
      this.go({ ...this.state, themes: wanted });
    }
    if (name === 'primary') this.go({ ...this.state, primaryOnly: checked });
  }

  private act(button: HTMLButtonElement): void {
    const { visits } = this.state;
    const id = button.value;
    const index = visits.indexOf(id);
    switch (button.dataset['act']) {
      case 'remove':
        this.go({ ...this.state, visits: visits.filter((visit) => visit !== id) });
        getPart(this, '[data-chosen-heading]').focus();
        break;
      case 'earlier':
        this.go({
          ...this.state,
          visits: [...visits.slice(0, index - 1), id, ...visits.slice(index - 1, index), ...visits.slice(index + 1)],
        });
        getPart(this, '[data-chosen-heading]').focus();
        break;
      case 'copy':
        void navigator.clipboard.writeText(location.href).then(
          () => {
            this.say(`Copied the link to this comparison: ${location.href}`);
          },
          () => {
            this.say(`Copy this link: ${location.href}`);
          },
        );
        break;
      case 'csv':
        void this.download();
        break;
      default:
    }
  }

  private go(state: ComposeState): void {
    history.pushState(null, '', `${location.pathname}${formatComposeState(state)}`);
    this.show(state);
  }

  private show(state = parseComposeState(location.search, readFormerIds(this.inputs))): void {
    this.state = state;
    for (const input of this.inputs) {
      if (input.name === 'visits') {
        input.checked = state.visits.includes(input.value);
        input.disabled = !input.checked && state.visits.length >= maxVisits;
      }
      if (input.name === 'themes') input.checked = state.themes.some((theme) => theme === input.value);
      if (input.name === 'primary') input.checked = state.primaryOnly;
    }
    this.showChosen();
    this.compare(state).catch((error: unknown) => {
      this.say('The visits could not be loaded. Try again, or use the ready comparisons below.');
      throw error;
    });
  }

  private showChosen(): void {
    const names = new Map(this.list('visits').map((input) => [input.value, this.nameOf(input)]));
    const known = this.state.visits.filter((id) => names.has(id));
    const unknown = this.state.visits.filter((id) => !names.has(id));
    getPart(this, '[data-chosen]').replaceChildren(
      ...known.map((id, place) => drawChosen(this, id, names.get(id) ?? id, place)),
    );
    getPart(this, '[data-unknown]').replaceChildren(
      ...unknown.map((id) => drawUnknown(id, [...names.keys()], this.state)),
    );
  }

  private async compare(state: ComposeState): Promise<void> {
    const ids = this.knownVisits;
    getPart(this, '[data-acts]').hidden = ids.length < 2;
    if (ids.length < 2) {
      getPart(this, '[data-comparison]').replaceChildren();
      this.pageName.show();
      this.say(ids.length === 1 ? 'Choose one more visit.' : '');
      return;
    }
    const files = await Promise.all(ids.map((id) => this.files.load(id)));
    if (state !== this.state) return;
    this.corpus = buildCorpusOfFiles(files, this.themeNames);
    const view = buildComparisonView(this.corpus, this.comparison(this.corpus, ids), {
      isWhole: state.themes.length === 0,
    });
    getPart(this, '[data-comparison]').replaceChildren(drawComparison(this, view));
    this.pageName.show(view.title);
    this.say(`${ids.length} visits set side by side.`);
  }

  private comparison(corpus: Corpus, ids: readonly string[]) {
    return buildComparison(
      corpus,
      ids.map((id) => getVisit(corpus, id)),
      this.state,
    );
  }

  private async download(): Promise<void> {
    const { corpus } = this;
    if (corpus === undefined) return;
    const { downloadCsv } = await import('./download-csv.ts');
    downloadCsv(
      corpus,
      this.comparison(
        corpus,
        this.state.visits.filter((id) => corpus.visits.some((visit) => visit.id === id)),
      ),
    );
  }

  private nameOf(input: HTMLInputElement): string {
    return `${input.dataset['authority'] ?? ''}, ${input.closest('label')?.textContent.trim() ?? input.value}`;
  }

  private get themeNames() {
    const names = this.list('themes').map(
      (input) => [input.value, input.closest('label')?.textContent.trim() ?? ''] as const,
    );
    return new Map(themeIds.map((id) => [id, names.find(([value]) => value === id)?.[1] ?? id]));
  }

  /** Those of the chosen visits of which findings are held. */
  private get knownVisits(): readonly string[] {
    const known = new Set(this.list('visits').map(({ value }) => value));
    return this.state.visits.filter((id) => known.has(id));
  }

  private get inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private list(name: string): readonly HTMLInputElement[] {
    return this.inputs.filter((input) => input.name === name);
  }

  private say(text: string): void {
    getPart(this, '[data-status]').textContent = text;
  }
}

customElements.define('compose-visits', ComposeVisits);
