import { getAuthority, getSource, listFindingsAbout, listSubjectsOf } from '../../domain/lookup.ts';
import type { Corpus, Subject, Theme } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { joinNames } from '../join-names.ts';
import type { Link, LinkGroup } from '../link.ts';
import { urls } from '../urls.ts';

/** A subject where it is one of several. */
export interface SubjectEntry {
  readonly link: Link;
  readonly definition: string;
  /** Of which authorities there are findings on it: `Told of Sunderland and Tameside`; `No finding yet` where there is none. */
  readonly note: string;
}

/** The subjects of one theme. */
export interface SubjectGroup {
  readonly id: Theme['id'];
  readonly theme: Link;
  /** To its place on the page. */
  readonly jump: Link;
  readonly subjects: readonly SubjectEntry[];
}

/** Names that stand in a line; the rest are others. */
const maxNames = 4;

/** Who is told of, by name and never by number. */
function formatTold(corpus: Corpus, subject: string, primaryOnly: boolean): string {
  const authorityIds = listFindingsAbout(corpus, subject)
    .filter(
      ({ status, sourceId }) => status !== 'withdrawn' && (!primaryOnly || isPrimary(getSource(corpus, sourceId))),
    )
    .map(({ authorityId }) => authorityId);
  const names = [...new Set(authorityIds)].map((id) => getAuthority(corpus, id).name);
  if (names.length === 0) return 'No finding yet';
  return `Told of ${joinNames(names.length > maxNames ? [...names.slice(0, maxNames), 'others'] : names)}`;
}

/** The subjects of a theme, each with who is told of; those without a finding too. */
export const listSubjectEntries = (
  corpus: Corpus,
  theme: Theme['id'],
  { primaryOnly = false }: { readonly primaryOnly?: boolean } = {},
): readonly SubjectEntry[] =>
  listSubjectsOf(corpus, theme).map(({ id, name, definition }) => ({
    link: { text: name, href: primaryOnly ? urls.subjectPrimary(id) : urls.subject(id) },
    definition,
    note: formatTold(corpus, id, primaryOnly),
  }));

/** Every subject under its theme, in the codebook's order. */
export const listSubjectGroups = (corpus: Corpus): readonly SubjectGroup[] =>
  corpus.themes.map(({ id, name }) => ({
    id,
    theme: { text: name, href: urls.theme(id) },
    jump: { text: name, href: `#${id}` },
    subjects: listSubjectEntries(corpus, id),
  }));

/** Something of every subject, such as its feed, under its theme. */
export const groupSubjectLinks = (corpus: Corpus, toHref: (id: Subject['id']) => string): readonly LinkGroup[] =>
  corpus.themes.map(({ id: theme, name }) => ({
    under: { text: name, href: urls.theme(theme) },
    links: listSubjectsOf(corpus, theme).map(({ id, name: text }) => ({ text, href: toHref(id) })),
  }));
