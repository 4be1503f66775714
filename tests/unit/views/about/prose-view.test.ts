import { describe, expect, it } from 'vitest';

import { buildProseView, getMeanings } from '../../../../src/views/about/prose-view.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  pages: { about: {} },
  codes: {
    level: { title: 'Level', definition: 'How good.', values: [{ value: 'serious', means: 'Very bad.' }] },
    since: { title: 'Since', definition: 'From when.', values: [{ value: 'last-visit', means: 'The one before.' }] },
  },
});

describe('the meanings of a coded field', () => {
  const view = buildProseView(corpus, 'about');

  it('stand under the word that pages print, or the value in plain words', () => {
    expect(getMeanings(view, 'level')).toEqual([{ word: 'Serious weakness', means: 'Very bad.' }]);
    expect(getMeanings(view, 'since')).toEqual([{ word: 'Last visit', means: 'The one before.' }]);
  });

  it('are asked for by name: a field that is not coded stops the build', () => {
    expect(() => getMeanings(view, 'mood')).toThrow('coded field "mood"');
  });
});
