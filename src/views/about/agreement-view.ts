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
  /** Coded twice. */
  readonly sources: number;
  /** Coded once only: `3 sources were coded once only, and are not in these figures.`; left out where there is none. */
  readonly codedOnce?: string;
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
  const twice = [...corpus.attestations].filter(([, { codings }]) => codings === 2);
  const agreement = findAgreement(twice.map(([, attestation]) => attestation));
  if (agreement === undefined) return undefined;
  const once = corpus.attestations.size - twice.length;
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
    sources: twice.length,
    ...(once > 0 && {
      codedOnce: `${once === 1 ? '1 source was' : `${once} sources were`} coded once only, and ${once === 1 ? 'is' : 'are'} not in these figures.`,
    }),
    checkedByPerson: twice.filter(([id]) => getCoding(corpus, id).isReadByPerson).length,
  };
}
