import { describe, expect, it } from 'vitest';

import { buildTermLinker } from '../../../src/views/term-links.ts';
import { buildTermRecord } from '../../support/records.ts';

const terms = [
  { ...buildTermRecord({ term: 'Audit' }), id: 'audit' },
  { ...buildTermRecord({ term: 'Care leaver', aliases: ['care-experienced young people'] }), id: 'care-leaver' },
  { ...buildTermRecord({ term: 'Plan' }), id: 'plan' },
  { ...buildTermRecord({ term: 'Child protection plan' }), id: 'child-protection-plan' },
  { ...buildTermRecord({ term: 'Child protection' }), id: 'child-protection' },
  { ...buildTermRecord({ term: 'Child protection audit' }), id: 'child-protection-audit' },
  { ...buildTermRecord({ term: 'Section 20 (voluntary)', aliases: ['section 20'] }), id: 'section-20' },
];
const link = buildTermLinker(terms);

/** Segments with links in brackets: `The [audit]audit is late.` */
const show = (text: string) =>
  link(text)
    .map((segment) => (segment.href === undefined ? segment.text : `[${segment.href}]${segment.text}`))
    .join('|');

describe('a term in running text', () => {
  it.each([
    { name: 'is linked where it stands', text: 'The audit is late.', shown: 'The |[/glossary/#audit]audit| is late.' },
    {
      name: 'is linked at the beginning, in any case',
      text: 'AUDIT is late',
      shown: '[/glossary/#audit]AUDIT| is late',
    },
    {
      name: 'goes before a shorter one that begins alike, whichever is listed first',
      text: 'Child protection audit plans',
      shown: '[/glossary/#child-protection-audit]Child protection audit| |[/glossary/#plan]plans',
    },
    { name: 'is linked at the end', text: 'A late audit', shown: 'A late |[/glossary/#audit]audit' },
    {
      name: 'keeps its plural in the link',
      text: 'Most audits are late.',
      shown: 'Most |[/glossary/#audit]audits| are late.',
    },
    { name: 'is linked by its aliases', text: 'For section 20.', shown: 'For |[/glossary/#section-20]section 20|.' },
    { name: 'is linked once', text: 'An audit of an audit', shown: 'An |[/glossary/#audit]audit| of an audit' },
    {
      name: 'is linked once, whichever its spelling',
      text: 'A care leaver among care-experienced young people',
      shown: 'A |[/glossary/#care-leaver]care leaver| among care-experienced young people',
    },
    {
      name: 'goes before a shorter one within it',
      text: 'A child protection plan is a plan.',
      shown: 'A |[/glossary/#child-protection-plan]child protection plan| is a |[/glossary/#plan]plan|.',
    },
    {
      name: 'is not linked within a word',
      text: 'An auditor plans; preplan it.',
      shown: 'An auditor |[/glossary/#plan]plans|; preplan it.',
    },
    {
      name: 'is not linked within a hyphenated word',
      text: 'A post-audit plan-led review',
      shown: 'A post-audit plan-led review',
    },
    {
      name: 'may hold marks that a pattern would read',
      text: 'See Section 20 (voluntary)!',
      shown: 'See |[/glossary/#section-20]Section 20 (voluntary)|!',
    },
    { name: 'may be absent', text: 'Nothing to say.', shown: 'Nothing to say.' },
  ])('$name', ({ text, shown }) => {
    expect(show(text)).toBe(shown);
  });

  it('changes no letter of the text', () => {
    const text = 'Audits, care leavers and the child protection plan; audits again.';
    expect(
      link(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

it('links nothing without a glossary', () => {
  expect(buildTermLinker([])('The audit is late.')).toEqual([{ text: 'The audit is late.' }]);
});
