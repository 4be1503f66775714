import { describe, expect, it } from 'vitest';

import { buildFindingLinks } from '../../../../src/views/finding/finding-links-view.ts';
import { buildFindingView } from '../../../../src/views/finding/finding-view.ts';
import { reportToOf } from '../../../../src/views/finding/report.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  visits: { 'northshire/2016-monitoring-1': {} },
  sources: { letter: { findings: [buildFindingRecord({ id: 'posts', summary: 'Posts & people are few.' })] } },
});
const [view] = corpus.findings.map((finding) => buildFindingView(corpus, finding));
if (view === undefined) throw new Error('There is no finding.');
const build = (setting?: string) => buildFindingLinks(view, new URL('https://example.org/'), reportToOf(setting));

const text = `Finding: letter/posts
Place: Ofsted letter, 6 July 2017, ${view.locator}
Address: https://example.org/sources/letter/#posts
It says now: Posts & people are few.

What is wrong:

How you know (the words of the source, or a page that shows it):
`;

describe('the links of a finding', () => {
  it('are in its source and on its own, each with a whole address', () => {
    const { inContext, own } = build();
    expect([inContext, own]).toEqual([
      { href: '/sources/letter/#posts', address: 'https://example.org/sources/letter/#posts' },
      { href: '/findings/letter/posts/', address: 'https://example.org/findings/letter/posts/' },
    ]);
  });
});

describe('a report', () => {
  it('is a text with id, place, address and what it says now, where reports go nowhere by themselves', () => {
    const { report } = build();
    expect(report).toMatchObject({ href: '/findings/letter/posts/#report', text });
    expect(report).not.toHaveProperty('direct');
  });

  it('opens as a mail with the same text', () => {
    const { report } = build('errors@example.org');
    expect(report.href).toBe(report.direct);
    const url = new URL(report.href);
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'errors@example.org']);
    expect(url.searchParams.get('subject')).toBe('Problem with finding letter/posts');
    expect(url.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
    expect(report.href).not.toContain('+');
  });

  it('opens in a form with the same text, and keeps what the form asks for', () => {
    const { report } = build('https://example.org/issues/new?labels=finding');
    const url = new URL(report.href);
    expect(url.origin + url.pathname).toBe('https://example.org/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      labels: 'finding',
      title: 'Problem with finding letter/posts',
      body: text,
    });
  });
});

describe('the setting', () => {
  it('may be left out or empty', () => {
    expect([reportToOf(undefined), reportToOf('')]).toEqual([undefined, undefined]);
  });

  it.each([
    'errors',
    'errors@example',
    'http://example.org/',
    'mailto:errors@example.org',
    'a@b.org?cc=c@d.org',
    'javascript:alert(1)',
  ])('is refused with a sentence: %s', (setting) => {
    expect(() => reportToOf(setting)).toThrow(`REPORT_TO is "${setting}". It must be an e-mail address`);
  });
});
