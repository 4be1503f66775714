import type { Corpus } from '../../../src/domain/model.ts';
import { buildFindingsFile } from '../../../src/search/files/build-findings-file.ts';
import { buildPagesFile } from '../../../src/search/files/build-pages-file.ts';
import { listSearchFindings } from '../../../src/search/files/findings-file.ts';
import type { SearchFinding } from '../../../src/search/files/findings-file.ts';
import type { PageRow } from '../../../src/search/files/pages-file.ts';
import type { ProseFinder } from '../../../src/search/prose-index.ts';
import { SearchEngine } from '../../../src/search/search-engine.ts';
import { buildFindingRecord, buildTestCorpus } from '../../support/records.ts';

/** A letter on a monitoring visit of 2017, and a press account of one of 2018 in which the council speaks. */
export const corpus: Corpus = buildTestCorpus({
  visits: {
    'northshire/2016-inspection': { kind: 'inspection', cycle: undefined },
    'northshire/2016-monitoring-1': { number: 1 },
    'northshire/2016-monitoring-2': { number: 2, dates: { precision: 'day', from: '2018-01-16' } },
  },
  themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads and demand' } },
  subjects: {
    'staff-turnover': { name: 'Departures', synonyms: ['attrition'] },
    'about-caseloads': { theme: 'caseloads', name: 'Burden' },
  },
  terms: { chronology: { term: 'Chronology', definition: 'A list of what happened, in order.' } },
  synonyms: { agency: { words: ['agency staff', 'locum'] } },
  sources: {
    letter: {
      findings: [
        buildFindingRecord({
          id: 'too-many-cases',
          theme: 'caseloads',
          summary: 'Social workers have too many cases.',
        }),
        buildFindingRecord({
          id: 'locums',
          summary: 'Locum posts cause drift.',
          quote: 'deeply flawed practice',
          figures: [{ value: 1250, unit: 'days', what: 'lost to vacancies' }],
          appliesTo: 'duty teams',
        }),
      ],
    },
    article: {
      visit: 'northshire/2016-monitoring-2',
      kind: 'article',
      publisher: 'The Gazette',
      findings: [
        buildFindingRecord({
          id: 'council-says-better',
          subject: 'staff-turnover',
          visit: 'northshire/2016-monitoring-2',
          saidBy: 'authority',
          level: 'not-stated',
          direction: 'improved',
          summary: 'The council said supervision is monthly.',
        }),
        buildFindingRecord({
          id: 'chronologies-good',
          visit: 'northshire/2016-monitoring-2',
          level: 'strength',
          status: 'corrected',
          summary: 'Chronologies are good.',
        }),
      ],
    },
  },
});

export const findings: readonly SearchFinding[] = listSearchFindings(buildFindingsFile(corpus));

/** What pages say besides their names: nothing, but for one word of one page. */
export const buildProse = (word: string, place: number): ProseFinder => ({
  find: ({ words }) => Promise.resolve(new Set(words === word ? [place] : [])),
});

/** The search over that corpus, without Pagefind. @param others pages besides its own. */
export const buildEngine = (prose: ProseFinder = buildProse('', 0), others: readonly PageRow[] = []): SearchEngine => {
  const { pages, synonyms } = buildPagesFile(corpus);
  return new SearchEngine(buildFindingsFile(corpus), { pages: [...pages, ...others], synonyms }, prose);
};
