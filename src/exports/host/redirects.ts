import type { RegisteredKind } from '../../schema/vocabulary.ts';
import { listFormerIds } from '../../domain/page/moves.ts';
import type { FormerId } from '../../domain/page/moves.ts';
import { splitId } from '../../domain/ids.ts';
import type { Corpus } from '../../domain/model.ts';
import { urls } from '../../views/urls.ts';

type Move = readonly [from: string, to: string];

/** All that stands below an address. */
const toAll = (from: string, to: string): Move => [`${from}*`, `${to}:splat`];

function listVisitMoves(id: string, to: string): readonly Move[] {
  const [former, now] = [splitId(id), splitId(to)];
  return [
    [urls.visitFile(id), urls.visitFile(to)],
    toAll(urls.visit(id), urls.visit(to)),
    toAll(urls.compareFrom(former.outer, former.own), urls.compareFrom(now.outer, now.own)),
    toAll(urls.comparePair(former.outer, ':other', former.own), urls.comparePair(now.outer, ':other', now.own)),
  ];
}

/** Where all that was published under an id has gone. */
const listMoves = {
  finding: (id, to) => [[urls.finding(id), urls.finding(to)]],
  visit: listVisitMoves,
  source: (id, to) => [toAll(urls.source(id), urls.source(to)), toAll(urls.findingsOf(id), urls.findingsOf(to))],
  theme: (id, to) => [
    [urls.themeFile(id), urls.themeFile(to)],
    [urls.feedOfTheme(id), urls.feedOfTheme(to)],
    toAll(urls.theme(id), urls.theme(to)),
  ],
  subject: (id, to) => [
    [urls.subjectFile(id), urls.subjectFile(to)],
    [urls.feedOfSubject(id), urls.feedOfSubject(to)],
    toAll(urls.subject(id), urls.subject(to)),
  ],
  authority: (id, to) => [
    [urls.authorityFile(id), urls.authorityFile(to)],
    [urls.authorityTable(id), urls.authorityTable(to)],
    [urls.feedOfAuthority(id), urls.feedOfAuthority(to)],
    toAll(urls.authority(id), urls.authority(to)),
    toAll(urls.visitsOf(id), urls.visitsOf(to)),
    toAll(urls.visitFilesOf(id), urls.visitFilesOf(to)),
    toAll(urls.compareIn(id), urls.compareIn(to)),
    toAll(urls.quotationsOf(id), urls.quotationsOf(to)),
  ],
} as const satisfies Record<RegisteredKind, (id: string, to: string) => readonly Move[]>;

/** The narrower first: a host takes the first line that fits. */
const kinds = [
  'finding',
  'visit',
  'source',
  'theme',
  'subject',
  'authority',
] as const satisfies readonly RegisteredKind[];

/** Whether an id moved only because what it stands in did, whose own line covers it. */
const isCovered = ({ id }: FormerId, to: string, formerIds: ReadonlySet<string>) =>
  id.includes('/') && splitId(id).own === splitId(to).own && formerIds.has(splitId(id).outer);

/**
 * The text of `_redirects`, for hosts that read one: where each address that moved leads, its files and feeds too.
 *
 * Hosts that read none have a page at each address that was one. A line is `from to 301`; `*` and `:other` stand for
 * what `:splat` and `:other` put in again. Empty where nothing has moved.
 */
export function serializeRedirects(corpus: Corpus): string {
  const former = listFormerIds(corpus);
  const formerIds = new Set(former.map(({ id }) => id));
  const moves = kinds.flatMap((kind) =>
    former.flatMap((entry): readonly Move[] =>
      entry.kind === kind && entry.state === 'moved' && !isCovered(entry, entry.to, formerIds)
        ? listMoves[kind](entry.id, entry.to)
        : [],
    ),
  );
  return moves.map(([from, to]) => `${from} ${to} 301\n`).join('');
}
