import { describe, expect, it } from 'vitest';

import { readCorpus } from '../../support/built-site.ts';
import { untold } from '../../support/real-pages.ts';
import { listFound, openSearchEngine } from '../../support/search-engine.ts';

const engine = openSearchEngine();
const isFinding = (name: string) => name.startsWith('finding:');

/** Councils of which findings are held. */
const namedAndRead = readCorpus()
  .authorities.filter(({ id }) => readCorpus().findings.some(({ authorityId }) => authorityId === id))
  .map(({ name }) => name);

describe('the search of the built site, asked without a page', () => {
  it('finds claims by other forms of their words, with Pagefind', async () => {
    const asked = await listFound(engine, '?q=supervising');
    expect(asked.filter(isFinding).length).toBeGreaterThan(0);
    const held = new Map(readCorpus().findings.map(({ key, summary, quote = '' }) => [key, `${summary} ${quote}`]));
    const texts = asked.filter(isFinding).map((name) => held.get(name.slice('finding:'.length)) ?? '');
    expect(texts.some((text) => /supervis/iu.test(text))).toBe(true);
  });

  it('takes exact words, filters and the order from the address', async () => {
    const exact = await listFound(engine, '?q=%22only+limited+progress%22');
    expect(exact).toHaveLength(1);
    const all = await listFound(engine, '?q=caseloads');
    const tameside = await listFound(engine, '?q=caseloads&authority=tameside&sort=date');
    expect(tameside.length).toBeGreaterThan(1);
    expect(tameside.length).toBeLessThan(all.length);
    expect(tameside.filter((name) => !all.includes(name))).toEqual([]);
  });

  it.each(['Is my council good?', 'good council', ...namedAndRead.map((name) => `is ${name} good`)])(
    'lets inspectors speak before a council that praises itself: %s',
    async (question) => {
      const asked = (await listFound(engine, `?q=${encodeURIComponent(question)}`)).filter(isFinding);
      const held = new Map(readCorpus().findings.map((finding) => [`finding:${finding.key}`, finding]));
      const found = asked.flatMap((name) => held.get(name) ?? []);
      expect(found.some(({ saidBy }) => saidBy === 'inspectors')).toBe(true);
      const lead = found.slice(
        0,
        found.findIndex(({ saidBy }) => saidBy === 'inspectors'),
      );
      expect(lead.filter(({ level, direction }) => level === 'strength' || direction === 'improved')).toEqual([]);
    },
  );

  it(`answers for a council of which facts alone are known: is ${untold.name} good`, async () => {
    const asked = await listFound(engine, `?q=${encodeURIComponent(`is ${untold.name} good`)}`);
    expect(asked.slice(0, 2)).toEqual([
      `page:/authorities/${untold.id}/`,
      `page:/authorities/${untold.id}/#judgements`,
    ]);
    expect(asked.filter(isFinding)).toEqual([]);
  });

  it('finds nothing where nothing is', async () => {
    expect(await listFound(engine, '?q=zyxwvut')).toEqual([]);
  });
});
