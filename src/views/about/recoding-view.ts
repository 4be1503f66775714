import { toRecodingChange } from '../../domain/about/recoding.ts';
import type { RecodingChange } from '../../domain/about/recoding.ts';
import { getTheme } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { buildResolver } from '../../domain/page/moves.ts';
import type { ClaimCoding } from '../../schema/about/attestation.ts';
import { formatDay } from '../format-date.ts';
import type { Link } from '../link.ts';
import { toRecordLink } from '../record-link.ts';
import { toRecodingId, urls } from '../urls.ts';
import { contextWord, findShownWord } from '../words.ts';

type Recoding = Corpus['recodings'][number];

/** A recoding, as the log tells of it: what and why, and a table of old and new codes. */
export interface RecodingView {
  /** Fragment of the entry. */
  readonly id: string;
  /** `Recoded on 28 November 2026` */
  readonly lead: string;
  readonly texts: readonly string[];
  /** What the table holds: `231 findings, before and since` */
  readonly tableTitle: string;
  readonly rows: readonly { readonly finding: Link; readonly was: string; readonly now: string }[];
  readonly file: Link;
}

const changeWords = {
  recoded: 'with other codes',
  new: 'new',
  gone: 'gone',
} as const satisfies Record<RecodingChange, string>;

/** `214 findings with other codes, 12 new, 5 gone`; what there is none of is left out. */
function formatCounts({ findings }: Recoding): string {
  const changes = findings.map(toRecodingChange);
  return (['recoded', 'new', 'gone'] as const)
    .map((change) => ({ change, count: changes.filter((other) => other === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count} ${changeWords[change]}`)
    .join(', ');
}

/** What a recoding was for and what it changed, in whole sentences. */
export const listRecodingTexts = (recoding: Recoding): readonly string[] => {
  const { from, to } = recoding.codebook;
  return [
    recoding.why,
    from === to
      ? `Coded by revision ${to} of the codebook, as before.`
      : `Coded by revision ${to} of the codebook; before, by revision ${from}.`,
    `Findings: ${formatCounts(recoding)}.`,
  ];
};

/** `Workforce: Weakness, Worse`; `Workforce, Agency staff: Weakness, Worse` once there were subjects. */
function formatCodes(corpus: Corpus, { theme, subject, level, direction }: ClaimCoding): string {
  const words = [findShownWord('level', level), findShownWord('direction', direction)].filter(
    (word) => word !== undefined,
  );
  const { name } = getTheme(corpus, theme);
  const about = subject === undefined ? name : `${name}, ${corpus.index.subjects.get(subject)?.name ?? subject}`;
  return `${about}: ${words.length === 0 ? contextWord : words.join(', ')}`;
}

/** The id under which a finding stands now; its own where it went, since its page says what became of it. */
function findLiveId(corpus: Corpus, id: string): string {
  const resolution = buildResolver(corpus)('finding', id);
  return resolution === undefined || resolution.state === 'gone' ? id : resolution.to;
}

export function buildRecodingView(corpus: Corpus, recoding: Recoding): RecodingView {
  const day = formatDay(recoding.name);
  return {
    id: toRecodingId(recoding.name),
    lead: `Recoded on ${day}`,
    texts: listRecodingTexts(recoding),
    tableTitle: `Codes before and since ${day}`,
    rows: recoding.findings.map(({ finding, was, now }) => ({
      finding: toRecordLink(corpus, 'finding', findLiveId(corpus, finding)),
      was: was === undefined ? 'New' : formatCodes(corpus, was),
      now: now === undefined ? 'Gone' : formatCodes(corpus, now),
    })),
    file: { text: 'recodings.csv', href: urls.dataFile('recodings.csv') },
  };
}
