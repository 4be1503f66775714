import { findAgreement } from '../../domain/about/agreement.ts';
import { getCoding } from '../../domain/about/coding.ts';
import type { CodeAgreement } from '../../domain/about/agreement.ts';
import type { Corpus } from '../../domain/model.ts';

export interface AgreementView {
  /** `176 of 190 (93 per cent)` */
  readonly found: string;
  readonly shared: number;
  readonly rows: readonly {
    readonly field: string;
    /** How many claims are compared. */
    readonly count: number;
    readonly raw: string;
    readonly kappa: string;
  }[];
  readonly sources: number;
  /** Of how many of those a person has read every finding since. */
  readonly checkedByPerson: number;
}

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const coefficient = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const toRow = (field: string, { count, raw, kappa }: CodeAgreement) => ({
  field,
  count,
  raw: percent.format(raw),
  kappa: kappa === undefined ? 'not defined' : coefficient.format(kappa),
});

/** The agreement of the two coders, in figures for people; undefined where no source was coded twice. */
export function buildAgreementView(corpus: Corpus): AgreementView | undefined {
  const attestations = [...corpus.attestations.values()];
  const agreement = findAgreement(attestations);
  if (agreement === undefined) return undefined;
  const { found, foundByBoth } = agreement;
  return {
    found: `${foundByBoth} of ${found} (${percent.format(foundByBoth / found)})`,
    shared: foundByBoth,
    rows: [
      toRow('Theme', agreement.theme),
      ...(agreement.subject === undefined ? [] : [toRow('Subject, where both chose one theme', agreement.subject)]),
      toRow('Level', agreement.level),
      toRow('Direction', agreement.direction),
    ],
    sources: attestations.length,
    checkedByPerson: [...corpus.attestations.keys()].filter((id) => getCoding(corpus, id).isReadByPerson).length,
  };
}
