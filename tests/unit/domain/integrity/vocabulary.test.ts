import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { themeIds } from '../../../../src/schema/vocabulary.ts';
import { buildBodies, buildSoundRecords } from '../../../support/records.ts';
import { testBreakages, toFacts } from './expect-issues.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';

testBreakages('a theme or term', [
  {
    name: 'gives an example that does not exist',
    changes: { themes: { caseloads: { example: { finding: `${letter}/nothing`, why: 'It fits.' } } } },
    issue: {
      rule: 'example-not-of-theme',
      file: 'content/themes/caseloads.mdx',
      path: ['example', 'finding'],
      value: `${letter}/nothing`,
      allowed: `${letter}/on-caseloads`,
    },
  },
  {
    name: 'gives an example coded in another theme',
    changes: { themes: { caseloads: { example: { finding: `${letter}/on-workforce`, why: 'It fits.' } } } },
    issue: {
      rule: 'example-not-of-theme',
      file: 'content/themes/caseloads.mdx',
      path: ['example', 'finding'],
      value: `${letter}/on-workforce`,
      allowed: `${letter}/on-caseloads`,
    },
  },
  {
    name: 'points to a term that does not exist',
    changes: { terms: { audit: { seeAlso: ['supervision', 'inspection'] } } },
    issue: {
      rule: 'unknown-term',
      file: 'content/glossary/audit.yaml',
      path: ['seeAlso', 1],
      value: 'inspection',
      allowed: 'audit, supervision',
    },
  },
  {
    name: 'points to itself',
    changes: { terms: { audit: { seeAlso: ['audit'] } } },
    issue: {
      rule: 'unknown-term',
      file: 'content/glossary/audit.yaml',
      path: ['seeAlso', 0],
      value: 'audit',
      allowed: 'audit, supervision',
    },
  },
  {
    name: 'is spelt as another term, case aside',
    changes: { terms: { supervision: { aliases: ['CASE AUDIT'] } } },
    issue: {
      rule: 'ambiguous-term',
      file: 'content/glossary/supervision.yaml',
      path: ['aliases'],
      value: 'case audit',
    },
  },
]);

describe('the themes', () => {
  it('are all sixteen: one without a definition is missed', () => {
    const records = buildSoundRecords();
    const themes = new Map([...records.themes].filter(([id]) => id !== 'assessment'));
    expect(checkIntegrity({ ...records, themes }, buildBodies(records)).map(toFacts)).toEqual([
      { rule: 'missing-theme', file: 'content/themes/assessment.mdx', path: [], value: 'assessment' },
    ]);
  });

  it('are no more than sixteen: a further file is refused, and so is its example, which is coded in another theme', () => {
    const records = buildSoundRecords({
      themes: { morale: { example: { finding: `${letter}/on-workforce`, why: 'It fits.' } } },
    });
    expect(checkIntegrity(records, buildBodies(records)).map(toFacts)).toEqual([
      {
        rule: 'unknown-theme',
        file: 'content/themes/morale.mdx',
        path: [],
        value: 'morale',
        allowed: themeIds.join(', '),
      },
      {
        rule: 'example-not-of-theme',
        file: 'content/themes/morale.mdx',
        path: ['example', 'finding'],
        value: `${letter}/on-workforce`,
        allowed: 'none on record',
      },
    ]);
  });
});
