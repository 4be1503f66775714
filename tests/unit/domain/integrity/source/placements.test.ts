import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { maxArticleDigestWords } from '../../../../../src/domain/integrity/source/placements.ts';
import { buildBodies, buildBody, buildSoundRecords } from '../../../../support/records.ts';
import { toFacts } from '../breakage.ts';

const id = 'northshire-2016-inspection-ofsted';
const article = 'northshire-2016-monitoring-1-gazette';
const wordsOf = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('a body', () => {
  it('of a theme or page links to terms that exist', () => {
    const records = buildSoundRecords();
    const body = buildBody({ terms: [{ id: 'ofsted', line: 3 }] });
    const bodies = {
      ...buildBodies(records),
      themes: new Map([['workforce', body]]),
      pages: new Map([['about', body]]),
    };
    expect(checkIntegrity(records, bodies).map(toFacts)).toEqual([
      {
        rule: 'unknown-term',
        file: 'content/themes/workforce.mdx',
        path: [],
        line: 3,
        value: 'ofsted',
        allowed: 'audit, supervision, inadequate, good',
      },
      {
        rule: 'unknown-term',
        file: 'content/pages/about.mdx',
        path: [],
        line: 3,
        value: 'ofsted',
        allowed: 'audit, supervision, inadequate, good',
      },
    ]);
  });

  it.each([
    { name: 'a letter may be longer than an article', source: id, words: 400 },
    { name: 'an article may have 120 words', source: article, words: maxArticleDigestWords },
  ])('of $name', ({ source, words }) => {
    const records = buildSoundRecords();
    expect(checkIntegrity(records, buildBodies(records, { [source]: { prose: wordsOf(words) } }))).toEqual([]);
  });

  it('that is missing places nothing', () => {
    const records = buildSoundRecords();
    const bodies = { ...buildBodies(records), sources: new Map() };
    const rules = new Set(checkIntegrity(records, bodies).map(({ rule }) => rule));
    expect([...rules]).toEqual(['unplaced-finding']);
  });
});
