import type { Corpus } from '../../domain/model.ts';
import { listFormerIds } from '../../domain/page/moves.ts';
import type { FormerId } from '../../domain/page/moves.ts';
import type { RegisteredKind } from '../../schema/vocabulary.ts';
import { listFormerComparisons } from '../comparison/former-comparisons.ts';
import type { MovedAddress } from '../comparison/former-comparisons.ts';
import { formatDay } from '../format-date.ts';
import type { Link } from '../link.ts';
import { toRecordLink } from '../record-link.ts';
import { urls } from '../urls.ts';
import { buildPage } from './described-page.ts';
import type { DescribedPage } from './described-page.ts';
import { sections } from './sections.ts';

/** What stands at an address whose id is no record's now: a page that leads on, or one that says what was there. */
export type FormerPage =
  | ({ readonly state: 'moved' } & MovedAddress)
  | { readonly state: 'gone'; readonly path: string; readonly page: DescribedPage; readonly view: TombstoneView };

/** A page that says what stood at its address. */
export interface TombstoneView {
  /** `This finding is no longer here` */
  readonly heading: string;
  readonly id: string;
  readonly was: string;
  readonly when: string;
  readonly why: string;
  /** Id of what it stood in, where that went and took it along. */
  readonly wentWith?: string;
  readonly instead: readonly Link[];
  readonly log: Link;
}

interface Place {
  /** What the page is, before the id. */
  readonly name: string;
  readonly toPath: (id: string) => string;
}

/** The pages that stand under an id of each kind. */
const placesOf = {
  authority: [
    { name: 'Authority', toPath: urls.authority },
    { name: 'Visits of authority', toPath: urls.visitsOf },
    { name: 'Comparisons of authority', toPath: urls.compareIn },
    { name: 'Data of the visits of authority', toPath: urls.visitFilesOf },
    { name: 'Quotations of authority', toPath: urls.quotationsOf },
  ],
  visit: [{ name: 'Visit', toPath: urls.visit }],
  source: [
    { name: 'Source', toPath: urls.source },
    { name: 'Findings of source', toPath: urls.findingsOf },
  ],
  finding: [{ name: 'Finding', toPath: urls.finding }],
  theme: [
    { name: 'Theme', toPath: urls.theme },
    { name: 'Primary sources on theme', toPath: urls.themePrimary },
  ],
  subject: [
    { name: 'Subject', toPath: urls.subject },
    { name: 'Primary sources on subject', toPath: urls.subjectPrimary },
  ],
} as const satisfies Record<RegisteredKind, readonly Place[]>;

function buildTombstoneView(corpus: Corpus, former: Extract<FormerId, { readonly state: 'gone' }>): TombstoneView {
  const { kind, id, tombstone } = former;
  const when = formatDay(tombstone.date);
  return {
    heading: `This ${kind} is no longer here`,
    id,
    was: tombstone.was,
    when,
    why: tombstone.why,
    ...(tombstone.id !== id && { wentWith: tombstone.id }),
    instead: tombstone.instead.map((other) => toRecordLink(corpus, other.kind, other.id)),
    log: { text: 'Corrections and replies', href: urls.page('corrections') },
  };
}

function toPage(corpus: Corpus, former: FormerId, { name, toPath }: Place): FormerPage {
  const path = toPath(former.id);
  if (former.state === 'moved') {
    return {
      state: 'moved',
      path,
      title: `${name} ${former.id} has another address`,
      href: toPath(former.to),
      words: `Go to ${toRecordLink(corpus, former.kind, former.to).text}`,
    };
  }
  const view = buildTombstoneView(corpus, former);
  const page = buildPage({
    path,
    title: `${name} ${former.id}: no longer here`,
    description: `What stood under the id ${former.id}, why it went on ${view.when}, and where to go instead.`,
    crumbs: Object.values(sections).filter(({ href }) => path.startsWith(href)),
    here: former.id,
    isUnlisted: true,
  });
  return { state: 'gone', path, page, view };
}

/** The page of every address that was published under an id that is no record's now: it leads on, or says what was there. */
export function listFormerPages(corpus: Corpus): readonly FormerPage[] {
  const former = listFormerIds(corpus);
  const pages = [
    ...former.flatMap((entry) => placesOf[entry.kind].map((place) => toPage(corpus, entry, place))),
    ...listFormerComparisons(corpus).map((moved) => ({ state: 'moved', ...moved }) as const),
  ].filter((page) => page.state === 'gone' || page.path !== page.href);
  return [...new Map(pages.map((page) => [page.path, page])).values()];
}
