import { describe, expect, it } from 'vitest';

import { getCoding, getFindingCoding } from '../../../../src/domain/about/coding.ts';
import { contentRead } from '../../../support/checks.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const codingOf = (attestation?: NonNullable<TestContent['attestations']>[string]) =>
  getCoding(
    buildTestCorpus({ sources: { letter: {} }, ...(attestation && { attestations: { letter: attestation } }) }),
    'letter',
  );

describe('how a source was coded', () => {
  it('names the language model with its version, the day and the codebook', () => {
    expect(codingOf({ version: 'Model 4.1', codedOn: '2026-11-20', codebook: 2 })).toEqual({
      coders: 'language model',
      version: 'Model 4.1',
      codedBy: 'language model; Model 4.1',
      codedOn: '2026-11-20',
      codebook: 2,
      codings: 2,
      isReadByPerson: false,
    });
  });

  it('says so where the version was not recorded', () => {
    expect(codingOf({})).toMatchObject({ codedBy: 'language model; version not recorded' });
  });

  it('names a person as one, and nobody', () => {
    expect(codingOf({ coders: 'person', version: 'A. Coder' }).codedBy).toBe('person');
  });

  it('was read by a person only where answers say so, whatever the attestation says', () => {
    expect(codingOf({ coders: 'person' }).isReadByPerson).toBe(false);
    expect(codingOf({ checkedByPerson: true }).isReadByPerson).toBe(false);
    const corpus = buildTestCorpus(contentRead('letter'));
    expect(getCoding(corpus, 'letter').isReadByPerson).toBe(true);
    expect(corpus.findings.map((finding) => getFindingCoding(corpus, finding).isReadByPerson)).toEqual([true]);
  });

  it('is not known of a source without an attestation, which nobody is said to have read', () => {
    expect(codingOf()).toEqual({ isReadByPerson: false });
  });

  it('is made once for a source', () => {
    const corpus = buildTestCorpus({ sources: { letter: {} }, attestations: { letter: {} } });
    expect(getCoding(corpus, 'letter')).toBe(getCoding(corpus, 'letter'));
  });

  it('is of no source that is not on record', () => {
    expect(() => getCoding(buildTestCorpus(), 'letter')).toThrow('There is no source "letter".');
  });
});
