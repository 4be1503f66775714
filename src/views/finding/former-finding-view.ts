import type { Corpus } from '../../domain/model.ts';
import { buildResolver, listFormerIds } from '../../domain/page/moves.ts';
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

/**
 * Findings that once stood in the digest of a source and do not now, so that their fragments lead on.
 *
 * Those of a source that was renamed count with the source it is now.
 */
export function listFormerFindings(corpus: Corpus, sourceId: string): readonly FormerFindingView[] {
  const resolve = buildResolver(corpus);
  const live = new Set(corpus.findings.filter((finding) => finding.sourceId === sourceId).map(({ id }) => id));
  const former = listFormerIds(corpus).flatMap((entry): readonly FormerFindingView[] => {
    const [source = '', id = ''] = entry.id.split('/');
    const stoodIn = resolve('source', source);
    if (entry.kind !== 'finding' || stoodIn === undefined || stoodIn.state === 'gone') return [];
    if (stoodIn.to !== sourceId || live.has(id)) return [];
    if (entry.state === 'gone') {
      const { was, date, why } = entry.tombstone;
      const text = `${was} It went on ${formatDay(date)}. ${why}`;
      return [{ id, text, link: { text: 'What stood here', href: urls.finding(entry.id) } }];
    }
    const finding = corpus.findings.find(({ key }) => key === entry.to);
    if (finding === undefined) return [];
    return [{ id, text: 'It has another id now.', link: { text: finding.summary, href: toContextUrl(finding) } }];
  });
  return former.filter(({ id }, index) => former.findIndex((other) => other.id === id) === index);
}
