import { groupBy } from '../../domain/group-by.ts';
import { splitId, toFindingKey } from '../../domain/ids.ts';
import { findFinding } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { oncePerCorpus } from '../../domain/once.ts';
import { buildResolver, listFormerIds } from '../../domain/page/moves.ts';
import type { FormerId } from '../../domain/page/moves.ts';
import { formatDay } from '../format-date.ts';
import type { Link } from '../link.ts';
import { toContextUrl, urls } from '../urls.ts';

/** What became of a finding that once stood in a source's digest. */
export interface FormerFindingView {
  /** The fragment under which it stood. */
  readonly id: string;
  readonly text: string;
  readonly link: Link;
}

/** Former findings by the source, as it is now, in whose digest they stood. */
const groupFormerFindings = oncePerCorpus((corpus) => {
  const resolve = buildResolver(corpus);
  const findings = listFormerIds(corpus).filter(({ kind }) => kind === 'finding');
  return groupBy(findings, ({ id }) => {
    const stoodIn = resolve('source', splitId(id).outer);
    return stoodIn === undefined || stoodIn.state === 'gone' ? undefined : stoodIn.to;
  });
});

function toFormerFinding(corpus: Corpus, entry: FormerId): readonly FormerFindingView[] {
  const id = splitId(entry.id).own;
  if (entry.state === 'gone') {
    const { was, date, why } = entry.tombstone;
    const text = `${was} It went on ${formatDay(date)}. ${why}`;
    return [{ id, text, link: { text: 'What stood here', href: urls.finding(entry.id) } }];
  }
  const finding = findFinding(corpus, entry.to);
  if (finding === undefined) return [];
  return [{ id, text: 'It has another id now.', link: { text: finding.summary, href: toContextUrl(finding) } }];
}

/**
 * Findings that once stood in the digest of a source and do not now, so that their fragments lead on; each fragment once.
 *
 * Those of a source that was renamed count with the source it is now.
 */
export function listFormerFindings(corpus: Corpus, sourceId: string): readonly FormerFindingView[] {
  const isLive = ({ id }: FormerFindingView) => findFinding(corpus, toFindingKey(sourceId, id)) !== undefined;
  const former = (groupFormerFindings(corpus).get(sourceId) ?? []).flatMap((entry) => toFormerFinding(corpus, entry));
  return [...new Map(former.toReversed().map((entry) => [entry.id, entry])).values()]
    .toReversed()
    .filter((entry) => !isLive(entry));
}
