import { describe, expect, it } from 'vitest';

import { isPrimary } from '../../../src/domain/finding/speakers.ts';
import { builtAddresses, getElement, getPage, readCorpus, toPlainText } from '../../support/built-site.ts';
import { checkedPages, listCheckedUnder } from '../../support/checked-pages.ts';
import { own } from '../../support/real-pages.ts';

const corpus = readCorpus();
const findings = new Map(corpus.findings.map((finding) => [finding.key, finding]));

describe('a finding', () => {
  it('has a page of its own', () => {
    const addresses = new Set(builtAddresses);
    expect(corpus.findings.filter(({ key }) => !addresses.has(`/findings/${key}/`))).toEqual([]);
  });

  it('is said on its own page, with who says so and where', () => {
    const faulty = own.findings.filter((finding) => {
      const { main } = getPage(`/findings/${finding.key}/`);
      const card = main.querySelector(`[data-finding="${finding.key}"]`);
      return (
        card?.getAttribute('data-said-by') !== finding.saidBy ||
        !toPlainText(card).includes(finding.summary) ||
        main.querySelector(`a[href="/sources/${finding.sourceId}/#${finding.id}"]`) === null ||
        !toPlainText(main).includes(finding.key)
      );
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });

  it("stands once in its source's digest, under its own id", () => {
    const drawn = own.sources.map(({ id }) => ({
      source: id,
      findings: getPage(`/sources/${id}/`)
        .main.querySelectorAll('[data-finding]')
        .map((card) => [card.getAttribute('data-finding'), card.id])
        .sort(),
    }));
    const held = own.sources.map(({ id }) => ({
      source: id,
      findings: corpus.findings
        .filter(({ sourceId }) => sourceId === id)
        .map((finding) => [finding.key, finding.id])
        .sort(),
    }));
    expect(drawn).toEqual(held);
  });

  it('stands once in the list of its source: inspectors first, then the others, each in the order of the source', () => {
    for (const { id } of own.sources) {
      const cards = getPage(`/findings/${id}/`).main.querySelectorAll('[data-finding]');
      expect(cards.map((card) => card.getAttribute('data-finding'))).toEqual(
        [true, false].flatMap((isInspectors) =>
          corpus.findings
            .filter(({ sourceId, saidBy }) => sourceId === id && (saidBy === 'inspectors') === isInspectors)
            .map(({ key }) => key),
        ),
      );
    }
  });

  it('says on every page who says it, wherever it is drawn', () => {
    const drawn = checkedPages.flatMap(({ address, root }) =>
      root.querySelectorAll('[data-finding]').map((element) => ({
        address,
        key: element.getAttribute('data-finding') ?? '',
        saidBy: element.getAttribute('data-said-by'),
      })),
    );
    expect(drawn.length).toBeGreaterThan(own.findings.length);
    expect(drawn.filter(({ key, saidBy }) => findings.get(key)?.saidBy !== saidBy)).toEqual([]);
  });

  it('has a mark only where inspectors say it; else the name of its speaker', () => {
    const faulty = checkedPages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('article[data-finding]')
        .filter((card) => {
          const isInspectors = card.getAttribute('data-said-by') === 'inspectors';
          const hasMark = card.querySelector('.chip') !== null;
          const lead = card.querySelector('.speaker, .summary .lead')?.textContent.trim() ?? '';
          const hasSpeaker = / said:?$|’s own words:?$/u.test(lead);
          const isNamed = isInspectors ? hasMark || lead === 'Context:' : hasSpeaker && !hasMark;
          return !isNamed || hasSpeaker === isInspectors;
        })
        .map((card) => `${address} ${card.getAttribute('data-finding') ?? ''}`),
    );
    expect(faulty).toEqual([]);
  });

  it('quotes exactly the fragment that its record holds', () => {
    const faulty = own.findings.filter(({ key, quote }) => {
      const card = getElement(getPage(`/findings/${key}/`).main, `[data-finding="${key}"]`);
      const quoted = card.querySelectorAll('q').map((element) => element.textContent);
      return JSON.stringify(quoted) !== JSON.stringify(quote === undefined ? [] : [quote]);
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });

  it('leads to the original in one step from its own page, or says that the address is not known', () => {
    const faulty = own.findings.filter(({ key, sourceId }) => {
      const { main } = getPage(`/findings/${key}/`);
      const source = own.sources.find(({ id }) => id === sourceId);
      const isNamed = source !== undefined && toPlainText(main).includes(source.title);
      return source?.address === undefined
        ? !isNamed || !toPlainText(main).includes('Original address not known')
        : !isNamed || main.querySelector(`a[href^="${source.address}"]`) === null;
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });
});

describe('what others than the inspectors said', () => {
  it('stands after what inspectors found, in every list of cards', () => {
    const lists = new Set(
      checkedPages.flatMap(({ main }) =>
        main.querySelectorAll('article[data-finding]').flatMap(({ parentNode }) => parentNode ?? []),
      ),
    );
    const mixed = [...lists].filter((list) => {
      // The digest of a source keeps the order of the source.
      if (list.classList.contains('digest')) return false;
      const speakers = list.children.flatMap((child) => child.getAttribute('data-said-by') ?? []);
      const firstOther = speakers.findIndex((speaker) => speaker !== 'inspectors');
      return firstOther !== -1 && speakers.slice(firstOther).includes('inspectors');
    });
    expect(mixed.map(toPlainText)).toEqual([]);
  });
});

describe('a theme page', () => {
  it('has every finding of the theme once, and those that touch it', () => {
    for (const theme of corpus.themes) {
      const cards = getPage(`/themes/${theme.id}/`).main.querySelectorAll('[data-finding]');
      // A relay is told with the finding that it repeats; where it only touches the theme it stands for itself.
      const held = corpus.findings.filter(
        (finding) => (finding.theme === theme.id && finding.relays === undefined) || finding.also.includes(theme.id),
      );
      expect(cards.map((card) => card.getAttribute('data-finding')).toSorted()).toEqual(
        held.map(({ key }) => key).toSorted(),
      );
    }
  });

  it('has, for primary sources alone, no finding of any other', () => {
    const primary = new Set(corpus.sources.filter(isPrimary).map(({ id }) => id));
    const keys = listCheckedUnder('/themes/')
      .filter(({ address }) => address.endsWith('/primary/'))
      .flatMap(({ main }) => main.querySelectorAll('[data-finding]'))
      .map((card) => card.getAttribute('data-finding') ?? '');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !primary.has(findings.get(key)?.sourceId ?? ''))).toEqual([]);
  });
});
