/** SHIPS TO THE BROWSER, on the page for composing. The address is the state; markup comes from the page's templates. */
import { buildComparison } from '../../domain/comparison/comparison.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { getVisit } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { buildCorpusOfFiles } from '../../domain/visit/visit-file.ts';
import { themeIds } from '../../schema/vocabulary.ts';
import { buildComparisonView } from '../../views/comparison/comparison-view.ts';
import { urls } from '../../views/urls.ts';
import { getPart } from '../dom/parts.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';
import { formatComposeState, maxVisits, narrowState, parseComposeState, readFormerIds } from './compose-state.ts';
import type { ComposeState } from './compose-state.ts';
import { copyAddress } from './copy-address.ts';
import { drawChosen } from './draw-chosen.ts';
import { drawComparison } from './draw-comparison.ts';
import { showTarget, watchRows } from './opened-rows.ts';
import { PageName } from './page-name.ts';
import { VisitChoice } from './visit-choice.ts';
import { VisitFiles } from './visit-files.ts';

class ComposeVisits extends HTMLElement {
  private readonly files = new VisitFiles();
  private readonly pageName = new PageName();
  private readonly choice = new VisitChoice(this);
  private readonly themeNames = new Map(
    themeIds.map((id) => [id, this.querySelector(`input[value="${id}"]`)?.closest('label')?.textContent.trim() ?? id]),
  );
  private state: ComposeState = parseComposeState('');
  private shown: { readonly corpus: Corpus; readonly comparison: Comparison } | undefined;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.add();
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) void this.go(narrowState(this.state, event.target));
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) this.act(button);
    });
    window.addEventListener('popstate', () => {
      const state = this.read();
      if (formatComposeState(state) === formatComposeState(this.state)) showTarget(this);
      else void this.show(state);
    });
    watchRows(this);
    // An address that names its visits opens on their comparison.
    const isComposed = this.listKnown(this.read()).length > 1;
    getPart(this, '[data-choose]').toggleAttribute('open', !isComposed);
    if (isComposed) this.pageName.hideLede();
    void this.show(this.read()).then(() => {
      showTarget(this);
    });
  }

  private async add(): Promise<void> {
    const { value } = this.choice;
    const { visits } = this.state;
    const had = this.listKnown(this.state).length;
    if (visits.length >= maxVisits) this.say('Four visits are chosen, the most there can be. Remove one first.');
    else if (value === '') this.say('Choose a council, then one of its visits.');
    else {
      await this.go({ ...this.state, visits: [...visits.filter((visit) => visit !== value), value] });
      // The second choice leads to what it gave.
      if (had !== 1 || this.shown === undefined) return;
      getPart(this, '[data-choose]').toggleAttribute('open', false);
      this.pageName.focus();
    }
  }

  private act({ value: id, dataset }: HTMLButtonElement): void {
    const { visits } = this.state;
    const others = visits.filter((visit) => visit !== id);
    const place = Math.max(0, visits.indexOf(id) - 1);
    switch (dataset['act']) {
      case 'change':
        getPart(this, '[data-choose]').toggleAttribute('open', true);
        getPart(this, '[data-choose] > summary').focus();
        break;
      case 'remove':
      case 'earlier':
        void this.go({
          ...this.state,
          visits: dataset['act'] === 'remove' ? others : others.toSpliced(place, 0, id),
        });
        getPart(this, '[data-chosen-heading]').focus();
        break;
      case 'copy':
        void copyAddress().then((said) => {
          this.say(said);
        });
        break;
      case 'csv':
        void this.download();
        break;
      case 'again':
        void this.show(this.state);
        break;
      default:
    }
  }

  private go(state: ComposeState): Promise<void> {
    history.pushState(null, '', `${location.pathname}${formatComposeState(state)}`);
    return this.show(state);
  }

  private read(): ComposeState {
    return parseComposeState(location.search, readFormerIds(this.choice.options));
  }

  private async show(state: ComposeState): Promise<void> {
    this.state = state;
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name]'))
      input.checked =
        input.name === 'primary' ? state.primaryOnly : state.themes.some((theme) => theme === input.value);
    const known = this.listKnown(state);
    this.choice.show(state.visits);
    getPart(this, '[data-chosen]').replaceChildren(
      ...known.map((id, place) => drawChosen(this, id, this.choice.names.get(id) ?? id, place)),
    );
    getPart(this, '[data-unknown]').replaceChildren();
    if (known.length < state.visits.length || formatComposeState(state) !== location.search)
      void this.sayProblems(state);
    const primary = getPart(this, '[data-primary]');
    primary.textContent = state.primaryOnly ? 'All sources' : 'Primary only';
    primary.setAttribute('href', `${urls.compare}${formatComposeState({ ...state, primaryOnly: !state.primaryOnly })}`);
    await this.compare(state, known);
    if (state === this.state) this.toggleAttribute('data-ready', true);
  }

  private async compare(state: ComposeState, ids: readonly string[]): Promise<void> {
    if (ids.length > 1) this.say('Loading the findings of these visits.');
    const { files, missing } = await this.files.loadAll(ids);
    if (state !== this.state) return;
    const isEnough = files.length > 1;
    getPart(this, '[data-acts]').hidden = !isEnough;
    if (missing.length > 0) {
      const copy = cloneTemplate(this, '[data-template="not-loaded"]');
      fillSlots(copy, { names: missing.map((id) => this.choice.names.get(id) ?? id).join('; ') });
      getPart(this, '[data-unknown]').append(copy);
    }
    if (!isEnough) {
      getPart(this, '[data-comparison]').replaceChildren();
      getPart(this, '[data-choose]').toggleAttribute('open', true);
      this.shown = undefined;
      this.pageName.show();
      this.say(
        missing.length > 0
          ? 'Fewer than two of these visits can be shown.'
          : ids.length === 1
            ? 'Choose one more visit.'
            : '',
      );
      return;
    }
    const corpus = buildCorpusOfFiles(files, this.themeNames);
    const comparison = buildComparison(
      corpus,
      files.map(({ visit }) => getVisit(corpus, visit.id)),
      state,
    );
    const view = buildComparisonView(corpus, comparison, { isWhole: state.themes.length === 0 });
    getPart(this, '[data-comparison]').replaceChildren(drawComparison(this, view));
    this.shown = { corpus, comparison };
    this.pageName.show(view.title);
    this.say(`${files.length} visits set side by side.`, true);
  }

  private async sayProblems(state: ComposeState): Promise<void> {
    const { drawProblems } = await import('./draw-problems.ts');
    if (state === this.state)
      getPart(this, '[data-unknown]').prepend(...drawProblems(state, [...this.choice.names.keys()], location.search));
  }

  private async download(): Promise<void> {
    if (this.shown === undefined) return;
    const { downloadCsv } = await import('./download-csv.ts');
    downloadCsv(this.shown.corpus, this.shown.comparison);
  }

  /** Those of the chosen visits of which findings are held. */
  private listKnown({ visits }: ComposeState): readonly string[] {
    return visits.filter((id) => this.choice.names.has(id));
  }

  /** @param isHeard whether it is seen anyhow, and only said to those who hear the page. */
  private say(text: string, isHeard = false): void {
    const status = getPart(this, '[data-status]');
    status.textContent = text;
    status.classList.toggle('visually-hidden', isHeard);
  }
}

customElements.define('compose-visits', ComposeVisits);
