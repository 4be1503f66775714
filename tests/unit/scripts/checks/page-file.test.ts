import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { clean, findTextFault, toFile } from '../../../../scripts/checks/page-file.ts';
import { checkSchema, declarationWords } from '../../../../src/schema/about/check.ts';
import { textSchema } from '../../../../src/schema/text.ts';
import { asRead } from '../../../support/checks.ts';

const drawn = {
  seed: 'oak: "1e3"',
  n: 1,
  of: 9,
  kinds: ['letter'],
  statement: declarationWords,
  maxWords: 60,
  findings: [{ finding: 'letter/first', as: { ...asRead, codes: '1234567890123456', summary: '1e10000000000000' } }],
};
const save = (remark: string): unknown => {
  const file: unknown = parse(toFile(drawn, { by: 'Made up', day: '2026-12-01' }, [{ verdict: 'wrong', remark }]));
  return file;
};

describe('the file that the page saves', () => {
  it('is read back as it was answered, digests of digits alone too', () => {
    expect(checkSchema.parse(save('It is: "not" so #1.'))).toEqual({
      declaration: { by: 'Made up', date: '2026-12-01', statement: declarationWords },
      sample: { seed: 'oak: "1e3"', n: 1, of: 9, kinds: ['letter'] },
      answers: [{ ...drawn.findings[0], verdict: 'wrong', remark: 'It is: "not" so #1.' }],
    });
  });

  it('takes any text that a person may type: it is saved as cleaned, or the page says why not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (typed) => {
        const text = clean(typed);
        fc.pre(text !== '');
        const isSound = textSchema.safeParse(text).success && text.split(/\s+/u).length <= 60;
        expect(findTextFault(text, 60) === undefined).toBe(isSound);
        if (isSound) expect(checkSchema.parse(save(text)).answers[0]?.remark).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
