import type { AttestationRecord } from '../../schema/about/attestation.ts';
import { UnknownIdError } from '../lookup.ts';
import type { Corpus } from '../model.ts';
import { oncePerValue } from '../once.ts';

/** Who coded a source, when and by which codebook; left out where nothing attests it. */
export interface Coding extends Partial<Pick<AttestationRecord, 'coders' | 'version' | 'codedOn' | 'codebook'>> {
  /** `language model; version not recorded` */
  readonly codedBy?: string;
  /** Whether a person has checked the settled coding; never without a record of it. */
  readonly isReadByPerson: boolean;
}

const formatCoder = ({ coders, version = 'version not recorded' }: AttestationRecord) =>
  coders === 'person' ? coders : `${coders}; ${version}`;

function toCoding({ attestations, index }: Corpus, sourceId: string): Coding {
  if (!index.sources.has(sourceId)) throw new UnknownIdError('source', sourceId);
  const attestation = attestations.get(sourceId);
  if (attestation === undefined) return { isReadByPerson: false };
  const { claims, checkedByPerson, ...record } = attestation;
  return { ...record, codedBy: formatCoder(attestation), isReadByPerson: checkedByPerson };
}

/** How the findings of a source were coded. @throws {UnknownIdError} */
export const getCoding: (corpus: Corpus, sourceId: string) => Coding = oncePerValue(toCoding);
