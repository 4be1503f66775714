import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readFieldFile } from '../../../src/content-check/field-file.ts';
import { formatIssues } from '../../../src/content-check/format-issue.ts';
import { readMdxFile } from '../../../src/content-check/mdx-body.ts';
import { mdxKinds, recordKinds } from '../../../src/schema/record-kinds.ts';
import { datedSchema, partialDateSchema } from '../../../src/schema/dates.ts';
import {
  addressSchema,
  findingKeySchema,
  hasHiddenCharacter,
  idSchema,
  textSchema,
  visitIdSchema,
} from '../../../src/schema/text.ts';
import { listAuthors } from '../../../src/domain/source/author-line.ts';
import { toSpan } from '../../../src/domain/plain-date.ts';

/** Text as it may come from outside: words of a language among any signs at all. */
const textWith = (...words: readonly string[]) =>
  fc
    .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...words)), { maxLength: 12 })
    .map((parts) => parts.join(''));

const yamlText = textWith(
  '\n',
  '  ',
  '- ',
  ': ',
  'kind',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!js',
  '|',
  '>',
  '---',
  '...',
  '#',
  '? ',
  '\t',
  '\r\n',
  '<<: ',
  '2017-06-08',
  '~',
);
const mdxText = textWith(
  '\n',
  '\n\n',
  '---\n',
  '<',
  '>',
  '/>',
  '{',
  '}',
  '<Term id="audit">',
  '</Term>',
  '<Finding id="',
  '"',
  '[x](',
  ')',
  'javascript:',
  'https://',
  '![',
  '# ',
  '- ',
  '`',
  '*',
  '&colon;',
  'import x from "y"',
  'export const a = 1',
);

describe('a reader of text from outside', () => {
  it('of YAML gives a value or faults with a line of the file, whatever it reads', () => {
    fc.assert(
      fc.property(yamlText, fc.integer({ min: 1, max: 9 }), (yaml, firstLine) => {
        const { value, faults, toLine, toText } = readFieldFile('content/glossary/audit.yaml', yaml, firstLine);
        const last = firstLine + yaml.split('\n').length;
        for (const { line = 0 } of faults) expect(line >= firstLine && line <= last).toBe(true);
        if (faults.length > 0) expect(value).toBeUndefined();
        expect(toLine(['kind', 0, 'x'])).toBeGreaterThanOrEqual(firstLine);
        toText(['kind']);
        // Nothing of it stands for itself, nor for more than it is.
        expect(() => JSON.stringify(value)).not.toThrow();
      }),
    );
  });

  it('of fields gives a record or faults, whatever value it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(recordKinds)), fc.anything(), ({ schema }, value) => {
        expect(typeof schema.safeParse(value, { reportInput: true }).success).toBe('boolean');
      }),
    );
  });

  it('of an entry takes it apart or says on which line it cannot, and lets nothing unsafe through', () => {
    fc.assert(
      fc.property(mdxText, fc.constantFrom(...mdxKinds), (text, kind) => {
        const { faults, body } = readMdxFile('content/pages/about.mdx', text, kind);
        const lines = text.split(/\r\n|\r|\n/u).length;
        for (const { line = 0 } of faults) expect(line >= 1 && line <= lines).toBe(true);
        if (faults.length > 0) return;
        expect(hasHiddenCharacter(body.prose)).toBe(false);
        expect(body.placements.every(({ line }) => line <= lines)).toBe(true);
      }),
    );
  });

  it('of text takes none that hides, runs or is read otherwise, and leaves what it takes alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const { success, data } = textSchema.safeParse(text);
        if (!success) return;
        expect(data).toBe(text.trim());
        expect(data).not.toMatch(/^[=+\-@]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|<[a-z/]|\]\(/iu);
        expect(textSchema.safeParse(data).data).toBe(data);
      }),
      { numRuns: 500 },
    );
  });

  it('of dates takes days of the calendar alone', () => {
    const dates = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc
        .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 40 }))
        .map(([year, month, day]) =>
          [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
        ),
    );
    fc.assert(
      fc.property(dates, (text) => {
        const { success } = partialDateSchema.safeParse(text);
        if (!success) return;
        const full = `${text}${'-01-01'.slice(text.length - 4)}`;
        expect(new Date(`${full}T00:00:00Z`).toISOString().slice(0, 10)).toBe(full);
      }),
      { numRuns: 500 },
    );
  });

  it('of dated values gives a span that does not run backwards', () => {
    const part = fc.option(
      fc
        .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .chain(([year, month, day]) => {
          const full = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          return fc.constantFrom(full, full.slice(0, 7), full.slice(0, 4));
        }),
      { nil: undefined },
    );
    const dated = fc.record({
      precision: fc.constantFrom('day', 'month', 'year', 'unknown'),
      from: part,
      to: part,
      notBefore: part,
      notAfter: part,
    });
    fc.assert(
      fc.property(dated, (value) => {
        const parsed = datedSchema.safeParse(value);
        const span = parsed.success ? toSpan(parsed.data) : undefined;
        if (span !== undefined) expect(span.first <= span.last).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of ids takes what can stand in an address as it is', () => {
    const ids = textWith('a', 'b-c', '2016', '/', '-', '..', '%2e', '?', '#', 'A');
    fc.assert(
      fc.property(ids, fc.constantFrom(idSchema, visitIdSchema, findingKeySchema), (text, schema) => {
        if (!schema.safeParse(text).success) return;
        expect(new URL(`https://example.org/${text}/`).pathname).toBe(`/${text}/`);
        expect(text).not.toMatch(/\.\.|[A-Z%?#\\]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('of addresses takes those of the web alone, without a password', () => {
    const addresses = textWith(
      'https://',
      'http://',
      'HTTPS://',
      'javascript:',
      'data:',
      'example.org',
      'ofsted.gov.uk',
      '@',
      ':',
      '/',
      '?',
      '#',
      '%',
      '\\',
      'xn--',
      ' ',
    );
    fc.assert(
      fc.property(addresses, (text) => {
        if (!addressSchema.safeParse(text).success) return;
        const { protocol, username, password, hostname } = new URL(text);
        expect(['http:', 'https:']).toContain(protocol);
        expect(username + password).toBe('');
        expect(hostname).toMatch(/^[a-z\d.-]+\.[a-z][a-z\d-]*$/u);
        expect(text).not.toMatch(/[\p{Cf}\p{Cc}\s]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('of author lines names someone, in words of the line', () => {
    fc.assert(
      fc.property(
        textWith('Jane Doe', ' and ', ', ', 'Press Association', 'Reporter', 'By ', ' & ', 'de Vries'),
        (line) => {
          const bare = line.trim();
          if (!textSchema.safeParse(bare).success) return;
          const authors = listAuthors(bare);
          expect(authors.length).toBeGreaterThan(0);
          for (const word of authors.flatMap(({ name }) => name.split(' '))) expect(bare).toContain(word);
        },
      ),
    );
  });

  it('never prints what would hide or turn a message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const issue = {
          rule: 'bad-value',
          file: 'content/a.yaml',
          line: 1,
          path: ['name'],
          value,
          problem: 'It is wrong.',
          action: 'Correct it.',
        };
        expect(formatIssues([issue])).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
