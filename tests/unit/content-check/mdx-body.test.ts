import { describe, expect, it } from 'vitest';

import { readMdxFile } from '../../../src/content-check/mdx-body.ts';
import { addressCases, codeCases, hiddenCases, readEntry as read, syntaxCases } from './cases/bodies.ts';

describe('an MDX entry', () => {
  it('is taken apart into frontmatter, placements, terms and prose', () => {
    const { frontmatter, body, faults } = read(
      '## A heading\n\nStaff *like* the <Term id="audit">audits</Term>.\n\n<Finding id="one" />\n\n- A point\n\n<Finding id="two" />',
    );
    expect(frontmatter).toBe('visit: northshire/2016-inspection');
    expect(body.placements).toEqual([
      { id: 'one', line: 9 },
      { id: 'two', line: 13 },
    ]);
    expect(body.terms).toEqual([{ id: 'audit', line: 7 }]);
    expect(body.prose.split(/\s+/u)).toEqual(['Staff', 'like', 'the', 'audits', '.', 'A', 'point']);
    expect(faults).toEqual([]);
  });

  it.each(codeCases)(
    'is data, not a program: $name is a fault, on its line',
    ({ body, rule, value, kind, allowed = '<Finding />, <Term />' }) => {
      expect(read(`Some words.\n\n${body}`, kind).faults).toMatchObject([{ rule, line: 7, value, path: [], allowed }]);
    },
  );

  it.each(addressCases)(
    'leads only to pages and web addresses: $name is a fault, on its line and column',
    ({ body, value, column }) => {
      expect(read(`Some words.\n\n${body}`).faults).toMatchObject([{ rule: 'unsafe-address', line: 7, column, value }]);
    },
  );

  it('may lead to a page of this site, a place on the page and a web address', () => {
    expect(read('[a](/about/method/), [b](#place), [c](https://example.org/a?b=c#d).').faults).toEqual([]);
  });

  it.each(hiddenCases)('holds no hidden character: $name', ({ body, value }) => {
    expect(read(`Some words.\n\n${body}`).faults).toMatchObject([{ rule: 'hidden-character', line: 7, value }]);
  });

  it.each(syntaxCases)('that is not MDX names the line of $name, and nothing else is read of it', ({ body, line }) => {
    const { frontmatter, faults } = read(body);
    expect(frontmatter).toBeUndefined();
    expect(faults).toMatchObject([{ rule: 'mdx-syntax', line }]);
  });

  it('counts every fault', () => {
    expect(read('<Card />\n\n{1}\n\n<b>x</b>').faults.map(({ rule, line }) => [rule, line])).toEqual([
      ['unknown-component', 5],
      ['code-in-entry', 7],
      ['unknown-component', 9],
    ]);
  });

  it('has no frontmatter where none stands', () => {
    expect(readMdxFile('content/pages/about.mdx', 'Words.\n', 'pages').frontmatter).toBeUndefined();
  });
});
