import { countReading, toChecked } from '../../domain/about/checked.ts';
import type { CheckedFinding } from '../../domain/about/checked.ts';
import { findWilsonInterval } from '../../domain/about/interval.ts';
import { groupBy } from '../../domain/group-by.ts';
import { splitId } from '../../domain/ids.ts';
import type { Corpus } from '../../domain/model.ts';
import { oncePerCorpus } from '../../domain/once.ts';
import { sourceKinds } from '../../schema/vocabulary.ts';
import { formatDay } from '../format-date.ts';
import { joinNames } from '../join-names.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** How many of some findings a person found right. */
export interface CheckRowView {
  /** `Letters` */
  readonly of: string;
  readonly n: number;
  /** `52 of 60 (87%)` */
  readonly right: string;
  /** `76% to 93%` */
  readonly interval: string;
  readonly wrong: number;
  readonly arguable: number;
}

/** A finding that a person did not simply find right, and what became of it. */
export interface DoubtedView {
  readonly finding: Link;
  /** `Wrong: it was said of one team.` */
  readonly said: string;
  /** `Corrected on 3 December 2026: said of one team.` Undefined for what was missed. */
  readonly since?: string;
}

/** One check by a person. */
export interface CheckView {
  /** Id of its heading. */
  readonly id: string;
  /** `1 December 2026, by a social worker` */
  readonly title: string;
  /** How the findings were drawn. */
  readonly drawn: string;
  readonly rows: readonly CheckRowView[];
  /** How many of them count as read today. */
  readonly today: string;
  readonly doubted: readonly DoubtedView[];
  /** What the blocks read say and no finding tells. */
  readonly missed: readonly DoubtedView[];
}

const kindWords = {
  letter: 'Letters',
  report: 'Reports',
  article: 'Press accounts',
  statement: 'Statements',
} as const satisfies Record<(typeof sourceKinds)[number], string>;

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

function toRow(of: string, checked: readonly CheckedFinding[]): CheckRowView {
  const count = (verdict: string) => checked.filter(({ answer }) => answer.verdict === verdict).length;
  const [n, right] = [checked.length, count('right')];
  const { low, high } = findWilsonInterval(right, n);
  return {
    of,
    n,
    right: `${right} of ${n} (${percent.format(right / n)})`,
    interval: `${percent.format(low)} to ${percent.format(high)}`,
    wrong: count('wrong'),
    arguable: count('arguable'),
  };
}

function formatSince(corpus: Corpus, { finding, since }: CheckedFinding, from: string): string {
  const correction = corpus.index.correctionsByFinding.get(finding?.key ?? '')?.find(({ date }) => date >= from);
  if (correction !== undefined)
    return `${since === 'gone' ? 'Withdrawn' : 'Corrected'} on ${formatDay(correction.date)}: ${correction.now}`;
  if (since === 'gone') return 'No longer here.';
  return since === 'changed' ? 'Changed since.' : 'It stands as it was.';
}

/** A finding under the name by which its address is known, its summary where it still stands. */
const toLink = ({ answer, finding }: CheckedFinding): Link => ({
  text: finding?.summary ?? answer.finding,
  href: urls.finding(finding?.key ?? answer.finding),
});

const verdictWords = { right: 'Right', wrong: 'Wrong', arguable: 'Arguable' } as const;

function toCheckView(corpus: Corpus, check: Corpus['checks'][number]): CheckView {
  const { declaration, sample, answers, name } = check;
  const checked = answers.map((answer) => toChecked(corpus, answer));
  const kindOf = ({ answer, finding }: CheckedFinding) =>
    corpus.index.sources.get(finding?.sourceId ?? splitId(answer.finding).outer)?.kind ?? '';
  const byKind = groupBy(checked, kindOf);
  const kinds = sourceKinds.flatMap((kind) => {
    const group = byKind.get(kind);
    return group === undefined ? [] : [toRow(kindWords[kind], group)];
  });
  const read = checked.filter(({ answer, since }) => since === 'as it was' && answer.verdict !== 'wrong').length;
  return {
    id: `check-${name}`,
    title: `${formatDay(declaration.date)}, by ${declaration.by}`,
    drawn: `Drawn at random (seed “${sample.seed}”): ${sample.n} of ${sample.of} findings whose source could be read in full, from ${joinNames(sample.kinds.map((kind) => kindWords[kind].toLowerCase()))}.`,
    rows: kinds.length === 1 ? kinds : [toRow('All', checked), ...kinds],
    today: `Of these, ${read} stand as they were read and were not called wrong: only they count as read by a person.`,
    doubted: checked
      .filter(({ answer }) => answer.verdict !== 'right')
      .map((each) => ({
        finding: toLink(each),
        said: `${verdictWords[each.answer.verdict]}: ${each.answer.remark ?? ''}`,
        since: formatSince(corpus, each, declaration.date),
      })),
    missed: checked.flatMap((each) =>
      each.answer.missed === undefined ? [] : [{ finding: toLink(each), said: each.answer.missed }],
    ),
  };
}

/** Every check by a person, newest first; none where no person has declared one. */
export const listChecks: (corpus: Corpus) => readonly CheckView[] = oncePerCorpus((corpus) =>
  corpus.checks.map((check) => toCheckView(corpus, check)),
);

/** The sentence that says whether any person has read what is coded. */
export function formatReading(corpus: Corpus): string {
  const { read, all } = countReading(corpus, corpus.findings);
  if (corpus.checks.length === 0) return 'No person has read any source to check the result.';
  if (read === 0) return 'No person has read any finding, as it stands now, against its source.';
  if (read === all) return 'A person has read every finding against its source.';
  return `A person has read ${read} of ${all} findings against their sources; no person has read the rest.`;
}
