import { describe, expect, it } from 'vitest';

import { formatInText, formatReference } from '../../../../src/exports/citations/formats.ts';
import { article, letter } from './cited.ts';

describe('a reference', () => {
  it('is in Harvard as Cite Them Right has it, with British quotation marks', () => {
    expect(formatReference(letter, 'harvard')).toBe(
      'Ofsted (2017) Monitoring visit of Tameside Borough Council children’s services, of which the title is long. Letter. Ofsted.',
    );
    expect(formatReference(article, 'harvard')).toBe(
      'Puffett, N. (2017) ‘Progress “too slow”’, Children & Young People Now, 19 October. Available at: https://example.org/too-slow/.',
    );
  });

  it('is in APA, 7th edition, with American ones', () => {
    expect(formatReference(article, 'apa')).toBe(
      'Puffett, N. (2017, October 19). Progress “too slow.” Children & Young People Now. https://example.org/too-slow/',
    );
    expect(formatReference({ ...letter, title: 'A visit' }, 'apa')).toBe('Ofsted. (2017). A visit [Letter]. Ofsted.');
  });

  it('says that there is no date', () => {
    const { issued, ...undated } = article;
    expect(formatReference(undated, 'harvard')).toContain('(no date)');
    expect(formatReference(undated, 'apa')).toContain('(n.d.)');
  });

  it('does not depend on what was formatted before', () => {
    const once = formatReference(letter, 'harvard');
    formatReference(article, 'apa');
    expect(formatReference({ ...letter, id: 'another' }, 'harvard')).toBe(once);
  });

  it('gives in the text the place, where there is one', () => {
    expect(formatInText(letter, 'harvard', { label: 'paragraph', locator: '7' })).toBe('(Ofsted, 2017, para. 7)');
    expect(formatInText(letter, 'apa', { label: 'page', locator: '2' })).toBe('(Ofsted, 2017, p. 2)');
    expect(formatInText(letter, 'apa')).toBe('(Ofsted, 2017)');
  });
});
