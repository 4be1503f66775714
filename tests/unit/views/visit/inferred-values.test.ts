import { describe, expect, it } from 'vitest';

import { listMatrices } from '../../../../src/domain/authority/matrix.ts';
import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import { getAuthority, getTheme, getVisit } from '../../../../src/domain/lookup.ts';
import { getCell } from '../../../../src/domain/theme/cell.ts';
import { buildPagesFile } from '../../../../src/search/files/build-pages-file.ts';
import { buildBriefingView } from '../../../../src/views/authority/briefing-view.ts';
import { buildJourneyView } from '../../../../src/views/authority/journey-view.ts';
import { listLatestFacts } from '../../../../src/views/authority/latest-view.ts';
import { buildMatrixView } from '../../../../src/views/authority/matrix-view.ts';
import { formatCautionLine, listCautions } from '../../../../src/views/comparison/caution-view.ts';
import { buildFeedOfAll } from '../../../../src/views/feed/feed-view.ts';
import { buildHomeView } from '../../../../src/views/page/home-view.ts';
import { buildVisitCard } from '../../../../src/views/page/card-view.ts';
import { buildCellView } from '../../../../src/views/theme/cell-view.ts';
import { buildThemeView } from '../../../../src/views/theme/theme-view.ts';
import { formatFramework } from '../../../../src/views/visit/format-framework.ts';
import { formatLetter, formatUnheld } from '../../../../src/views/visit/format-letter.ts';
import { buildVisitListView } from '../../../../src/views/visit/visit-list-view.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { buildFindingRecord, buildTestCorpus, buildVisit } from '../../../support/records.ts';

const inspection = 'northshire/2016-inspection';
const [first, second] = ['northshire/2016-monitoring-1', 'northshire/2016-monitoring-2'];

/** An inspection and a visit whose framework, a visit whose letter and number no source states. */
const corpus = buildTestCorpus({
  visits: {
    [inspection]: {
      kind: 'inspection',
      dates: { precision: 'month', from: '2016-09' },
      variant: 'short',
      inferred: { framework: 'No source names it.', variant: 'By its length.' },
      judgements: [{ area: 'overall', grade: 'good', asPrinted: 'Good' }],
    },
    [first]: {
      number: 1,
      numberNote: 'Counted, not printed.',
      letter: 'not-published',
      inferred: { letter: 'First letters are not published, as a rule.' },
    },
    [second]: {
      number: 2,
      dates: { precision: 'month', from: '2018-01' },
      framework: 'ilacs',
      inferred: { framework: 'By its date.' },
    },
  },
  sources: {
    letter: { visit: second, findings: [buildFindingRecord()] },
    report: { visit: inspection, kind: 'report', findings: [buildFindingRecord({ direction: 'worse' })] },
  },
  worked: { one: { themes: ['workforce'], visits: [inspection, second] } },
});
const northshire = getAuthority(corpus, 'northshire');
const toText = (view: unknown) => JSON.stringify(view);

describe('a value that no source states', () => {
  it.each([
    { letter: 'held', inferred: {}, value: 'Held', unheld: 'read for its facts; findings not coded yet' },
    { letter: 'not-held', inferred: {}, value: 'Not held here', unheld: 'no source held' },
    { letter: 'not-published', inferred: {}, value: 'Not published', unheld: 'letter not published' },
    {
      letter: 'not-published',
      inferred: { letter: 'By rule.' },
      value: 'Believed not published',
      unheld: 'letter believed not published',
    },
    { letter: 'withdrawn', inferred: {}, value: 'Withdrawn by Ofsted', unheld: 'letter withdrawn by Ofsted' },
  ] as const)('says so of a letter: $value; $unheld', ({ letter, inferred, value, unheld }) => {
    const visit = buildVisit({ letter, inferred });
    expect([formatLetter(visit), formatUnheld(visit)]).toEqual([value, unheld]);
  });

  it('says so of a framework', () => {
    expect(formatFramework(buildVisit())).toBe('SIF');
    expect(formatFramework(buildVisit({ inferred: { framework: 'By its date.' } }))).toBe('believed SIF');
  });
});

describe('a letter believed not published', () => {
  it.each([
    ['a cell', () => buildCellView(corpus, getCell(corpus, getVisit(corpus, first), 'workforce'))],
    ['the page of its visit', () => buildVisitView(corpus, getVisit(corpus, first)).facts],
    [
      'a table of themes by visits',
      () => listMatrices(corpus, 'northshire').map((matrix) => buildMatrixView(corpus, matrix)),
    ],
    ['the list of visits', () => buildVisitListView(corpus, northshire)],
    ['the journey', () => buildJourneyView(corpus, 'northshire', 'Northshire')],
    ['the page of a theme', () => buildThemeView(corpus, getTheme(corpus, 'workforce')).told],
    ['the briefing', () => buildBriefingView(corpus, northshire, new URL('https://example.org'))],
    ['the home page', () => buildHomeView(corpus).latest],
    ['search', () => buildPagesFile(corpus)],
  ])('is told as believed by %s', (_name, build) => {
    const text = toText(build());
    expect(text).toMatch(/believed not published/iu);
    expect(text).not.toMatch(/(?<!believed )not published/iu);
  });
});

describe('a framework that is believed', () => {
  it.each([
    ['the page of its visit', () => buildVisitView(corpus, getVisit(corpus, inspection))],
    ['what came last', () => listLatestFacts(corpus, northshire)],
    ['the list of visits', () => buildVisitListView(corpus, northshire)],
    ['the briefing', () => buildBriefingView(corpus, northshire, new URL('https://example.org'))],
    ['a picture', () => buildVisitCard(corpus, getVisit(corpus, inspection))],
    ['a feed', () => buildFeedOfAll(corpus)],
    ['search', () => buildPagesFile(corpus)],
  ])('is told so by %s', (_name, build) => {
    const text = toText(build());
    expect(text).toMatch(/believed SIF/iu);
    expect(text).not.toMatch(/(?<![Bb]elieved )SIF/u);
  });

  it('is so of the form of an inspection too', () => {
    expect(toText(buildVisitView(corpus, getVisit(corpus, inspection)).facts)).toContain('believed short; provider');
  });

  it('gives its reason on the page of its visit', () => {
    expect(buildVisitView(corpus, getVisit(corpus, inspection)).recordNotes).toEqual([
      'Framework, which is believed: No source names it.',
      'Form of the inspection, which is believed: By its length.',
    ]);
    expect(buildVisitView(corpus, getVisit(corpus, first)).recordNotes).toEqual([
      'Number: Counted, not printed.',
      'What is said of the letter, which is believed: First letters are not published, as a rule.',
    ]);
  });
});

describe('a comparison of visits whose framework no source states', () => {
  const list = (...ids: readonly string[]) =>
    listCautions(
      corpus,
      buildComparison(
        corpus,
        ids.map((id) => getVisit(corpus, id)),
      ),
    ).find((sentence) => sentence.includes('framework'));

  it('never says flat that the framework changed in the one line that stands first', () => {
    const say = (...ids: readonly string[]) =>
      formatCautionLine(
        buildComparison(
          corpus,
          ids.map((id) => getVisit(corpus, id)),
        ),
      );
    expect(say(first, second)).toMatch(/; believed to be SIF beside ILACS$/u);
    expect(say(inspection, first)).not.toContain('SIF');
  });

  it('never says flat that the framework changed, or that it is the same', () => {
    expect(list(first, second)).toBe(
      'The framework is believed to have changed: SIF and ILACS (inferred for the 2nd monitoring visit (January 2018)). Grades under one do not measure what grades under another do.',
    );
    expect(list(inspection, first)).toBe(
      'The framework is believed to be the same: SIF (inferred for the inspection (September 2016)).',
    );
  });
});

describe('a number that no source prints', () => {
  it.each([
    ['the page of its visit', () => buildVisitView(corpus, getVisit(corpus, first)).title],
    ['the list of visits', () => buildVisitListView(corpus, northshire).visits],
    ['the titles of search', () => buildPagesFile(corpus).pages.map(({ title }) => title)],
  ])('is told as believed by %s', (_name, build) => {
    const text = toText(build());
    expect(text).toMatch(/believed 1st monitoring visit/iu);
    expect(text).not.toMatch(/(?<!believed )1st monitoring visit/iu);
  });

  it('is found in search as a reader would type it', () => {
    const page = buildPagesFile(corpus).pages.find(({ url }) => url === `/visits/${first}/`);
    expect(page?.names?.[0]).toBe('Northshire 1st monitoring visit 2017');
  });
});
