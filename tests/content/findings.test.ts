import { describe, expect, it } from 'vitest';

import { getSource } from '../../src/domain/lookup.ts';
import { formatLocator } from '../../src/views/format-locator.ts';
import { corpus } from './real-content.ts';

const { findings } = corpus;

describe('every finding', () => {
  it('can be looked up in its source, unless what is held has no blocks', () => {
    const place =
      /^(Standfirst|(Opening|Under “.+”), (paragraph|bullet) [1-9]\d*( as printed)?(, page [1-9]\d*)?)$/u;
    const places = findings.filter(({ sourceId }) => getSource(corpus, sourceId).outline.length > 0).map(({ key, sourceId, locator }) => [key, formatLocator(getSource(corpus, sourceId), locator)] as const);
    expect(places.filter(([, text]) => !place.test(text))).toEqual([]);
  });

  it('has a key of its own', () => {
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });
});
