import { describe, expect, it } from 'vitest';

import { listCodeTokens } from '../../../src/components/code-tokens.ts';

const bibtex = '@techreport{ofsted,\n\ttitle = {On {T}ameside},\n\tyear = 2017,\n}';

describe('the tokens of a code', () => {
  it.each([
    ['bibtex', bibtex],
    ['json', '[\n  { "id": "ofsted", "year": 2017, "held": true }\n]'],
    ['csv', 'id,theme\n1,"a, b"\n'],
    ['ris', 'TY  - RPRT\nER  - '],
    ['text', 'Ofsted (2017)'],
  ] as const)('are all of the code and nothing else: %s', (language, code) => {
    const tokens = listCodeTokens(code, language);
    expect(tokens.map(({ text }) => text).join('')).toBe(code);
  });

  it('say which is a name and which a value', () => {
    const tokens = listCodeTokens('{ "year": 2017, "held": "yes" }', 'json');
    const kindOf = (part: string) => tokens.find(({ text }) => text.includes(part))?.kind;
    expect([kindOf('year'), kindOf('2017'), kindOf('yes')]).toEqual(['keyword', 'constant', 'string-expression']);
    expect(listCodeTokens(bibtex, 'bibtex').find(({ text }) => text === '@techreport')?.kind).toBe('keyword');
  });

  it('have no kind where there is no grammar', () => {
    expect(listCodeTokens('TY  - RPRT', 'ris')).toEqual([{ text: 'TY  - RPRT' }]);
  });
});
