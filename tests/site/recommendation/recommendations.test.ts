import { describe, expect, it } from 'vitest';

import { getRecommendationSet, listRecommendationSets } from '../../../src/domain/recommendation/recommendation-set.ts';
import { urls } from '../../../src/views/urls.ts';
import { getElement, getPage, readCorpus, toPlainText } from '../../support/built-site.ts';
import { authority, setter } from '../../support/real-pages.ts';

const corpus = readCorpus();
const set = getRecommendationSet(corpus, setter);
const { main } = getPage(urls.recommendations(setter.authorityId, setter.slug));
const rows = main.querySelectorAll('tr.row');

describe('the page of what one document set', () => {
  it('has a row a recommendation under the number that its visit’s page gives it, in our words', () => {
    expect(rows.map(({ id }) => id)).toEqual(set.followed.map(({ recommendation }) => recommendation.id));
    const wrong = set.followed.filter(
      ({ recommendation }) =>
        !toPlainText(getElement(main, `#${recommendation.id}`)).includes(
          `${Number(recommendation.id.slice(1))} ${recommendation.summary}`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('has a column a later visit with findings, and the finding that speaks in its column', () => {
    expect(set.told.length).toBeGreaterThan(0);
    expect(main.querySelectorAll('thead th:not(.corner) > a').map((link) => link.getAttribute('href'))).toEqual(
      set.told.map(({ id }) => urls.visit(id)),
    );
    for (const { recommendation, followUps } of set.followed) {
      const opened = getElement(main, `#${recommendation.id} + .opened`);
      const columns = opened.querySelectorAll('td:not(.ways)').map((cell) =>
        cell
          .querySelectorAll('article')
          .map((one) => one.getAttribute('data-finding'))
          .toSorted(),
      );
      const told = followUps
        .filter(({ visit }) => set.told.includes(visit))
        .map(({ findings }) => {
          const keys = new Set(findings.map(({ key }) => key));
          return findings
            .filter(({ relays }) => relays === undefined || !keys.has(relays))
            .map(({ key }) => key)
            .toSorted();
        });
      expect(columns, recommendation.id).toEqual(told);
    }
  });

  it('leaves no cell empty, and repeats no mark within one', () => {
    const cells = rows.flatMap((row) => row.querySelectorAll('td'));
    expect(cells.filter((cell) => toPlainText(cell) === '')).toEqual([]);
    const repeated = cells.filter((cell) => {
      const words = cell.querySelectorAll('.words').map(toPlainText);
      return new Set(words).size < words.length || cell.querySelectorAll('.chip').length > words.length;
    });
    expect(repeated).toEqual([]);
  });

  it('says of every cell with findings whether the visit looked or the tie is believed', () => {
    const tied = rows
      .flatMap((row) => row.querySelectorAll('td'))
      .filter((cell) => cell.querySelector('.marks') !== null);
    expect(tied.length).toBeGreaterThan(0);
    expect(tied.filter((cell) => !/looked at|tie believed/u.test(toPlainText(cell)))).toEqual([]);
  });

  it('names every later visit, of any cycle', () => {
    const later = set.followed.flatMap(({ followUps }) => followUps.map(({ visit }) => urls.visit(visit.id)));
    expect([...new Set(later)].filter((href) => main.querySelector(`a[href="${href}"]`) === null)).toEqual([]);
  });
});

it('recommendations are led to from their section by authority, and every set has its page', () => {
  const hrefs = (path: string) =>
    getPage(path)
      .main.querySelectorAll('a')
      .map((link) => link.getAttribute('href'));
  const sets = listRecommendationSets(corpus).map(({ inspection }) =>
    urls.recommendations(inspection.authorityId, inspection.slug),
  );
  expect(sets.filter((href) => !hrefs(urls.allRecommendations).includes(href))).toEqual([]);
  expect(hrefs(urls.allRecommendations)).toContain(urls.recommendationsOf(authority.id));
  expect(hrefs(urls.recommendationsOf(authority.id))).toContain(urls.recommendations(authority.id, setter.slug));
});
