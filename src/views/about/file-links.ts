import { listVisitsOf } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { toVisitLink } from '../visit/format-visit.ts';
import type { Link, LinkGroup } from '../link.ts';
import { groupSubjectLinks } from '../subject/subject-entries.ts';
import { urls } from '../urls.ts';

/** The data files of single visits, by authority. */
export function listVisitFileLinks(
  corpus: Corpus,
): readonly { readonly id: string; readonly name: string; readonly href: string; readonly files: readonly Link[] }[] {
  return corpus.authorities.map(({ id, name }) => ({
    id,
    name,
    href: urls.visitFilesOf(id),
    files: listVisitsOf(corpus, id).map((visit) => ({ ...toVisitLink(visit), href: urls.visitFile(visit.id) })),
  }));
}

/** The data file of each authority, then the table of its findings where there are any. */
export function listAuthorityFileLinks(corpus: Corpus): readonly Link[] {
  const hasFindings = new Set(corpus.findings.map(({ authorityId }) => authorityId));
  return corpus.authorities.flatMap(({ id, name }) => [
    { text: name, href: urls.authorityFile(id) },
    ...(hasFindings.has(id) ? [{ text: `${name}: findings as CSV`, href: urls.authorityTable(id) }] : []),
  ]);
}

export const listThemeFileLinks = (corpus: Corpus): readonly Link[] =>
  corpus.themes.map(({ id, name }) => ({ text: name, href: urls.themeFile(id) }));

/** The data files of single subjects, under their themes. */
export const listSubjectFileLinks = (corpus: Corpus): readonly LinkGroup[] =>
  groupSubjectLinks(corpus, urls.subjectFile);
