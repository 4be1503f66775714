import type { AttestationRecord } from '../../schema/about/attestation.ts';
import { isReadByPerson, isSourceRead } from './checked.ts';
import { UnknownIdError } from '../lookup.ts';
import type { Corpus, Finding } from '../model.ts';
import { oncePerValue } from '../once.ts';

/** Who coded a source, how often, when and by which codebook; left out where nothing attests it. */
export interface Coding extends Partial<
  Pick<AttestationRecord, 'coders' | 'version' | 'codedOn' | 'codebook' | 'codings'>
> {
  /** `language model; version not recorded` */
  readonly codedBy?: string;
  /** Whether a person has read all that is coded of it, as it stands now; never without a record of it. */
  readonly isReadByPerson: boolean;
}

const formatCoder = ({ coders, version = 'version not recorded' }: AttestationRecord) =>
  coders === 'person' ? coders : `${coders}; ${version}`;

function toCoding(corpus: Corpus, sourceId: string): Coding {
  const { attestations, index } = corpus;
  if (!index.sources.has(sourceId)) throw new UnknownIdError('source', sourceId);
  const attestation = attestations.get(sourceId);
  const reading = { isReadByPerson: isSourceRead(corpus, sourceId) };
  if (attestation === undefined) return reading;
  const { claims, checkedByPerson, ...record } = attestation;
  return { ...record, codedBy: formatCoder(attestation), ...reading };
}

/** How the findings of a source were coded. @throws {UnknownIdError} */
export const getCoding: (corpus: Corpus, sourceId: string) => Coding = oncePerValue(toCoding);

/** How one finding was coded: as its source, but for whether a person has read it. @throws {UnknownIdError} */
export const getFindingCoding = (corpus: Corpus, { key, sourceId }: Pick<Finding, 'key' | 'sourceId'>): Coding => ({
  ...getCoding(corpus, sourceId),
  isReadByPerson: isReadByPerson(corpus, key),
});
