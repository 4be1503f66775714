import { groupBy } from '../../../src/domain/group-by.ts';
import { getAuthority, getSubject, getTheme, listFindingsIn, listFindingsOf } from '../../../src/domain/lookup.ts';
import type { Corpus, Finding } from '../../../src/domain/model.ts';
import { buildCodedView } from '../../../src/views/finding/mark-view.ts';
import { toContextUrl, urls } from '../../../src/views/urls.ts';
import { formatSource, formatVisit } from '../../../src/views/visit/format-visit.ts';
import { formatDated } from '../../../src/views/format-date.ts';
import { getSource, getVisit } from '../../../src/domain/lookup.ts';

/** One page as a peer is given it: what its template prints, and text in Markdown. */
export interface PeerPage {
  /** Its path without slashes at the ends, which is that of its file, too. */
  readonly path: string;
  readonly fields: {
    readonly title: string;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
    readonly sections: readonly { readonly heading: string; readonly findings: readonly object[] }[];
  };
  readonly text: string;
}

/** Hugo reads names of fields in small letters; both get them so. */
function toPeerFinding(corpus: Corpus, finding: Finding): object {
  const { mark, coded } = { mark: undefined, coded: undefined, ...buildCodedView(finding) };
  const subject = getSubject(corpus, finding.subject);
  return {
    anchor: finding.key.replace('/', '--'),
    level: finding.level,
    mark: mark?.label ?? coded ?? '',
    summary: finding.summary,
    quote: finding.quote ?? '',
    source: formatSource(getSource(corpus, finding.sourceId)),
    sourcehref: toContextUrl(finding),
    subject: subject.name,
    subjecthref: urls.subject(subject.id),
    ownhref: urls.finding(finding.key),
  };
}

const toPath = (url: string) => url.replace(/^\/|\/$/gu, '');

/** Findings in sections, under the name of what they have in common. */
const toSections = (corpus: Corpus, findings: readonly Finding[], toHeading: (finding: Finding) => string) =>
  [...groupBy(findings, toHeading)].map(([heading, group]) => ({
    heading,
    findings: group.map((finding) => toPeerFinding(corpus, finding)),
  }));

/** The pages of sources, visits and themes with all that their findings say: what the site draws, without its grids and links. */
export const listPeerPages = (corpus: Corpus): readonly PeerPage[] => [
  ...corpus.sources.map((source) => ({
    path: toPath(urls.source(source.id)),
    fields: {
      title: source.title,
      facts: [
        { name: 'Publisher', value: source.publisher },
        { name: 'Published', value: formatDated(source.published) },
        { name: 'Visit', value: formatVisit(getVisit(corpus, source.visit)) },
      ],
      sections: toSections(corpus, listFindingsIn(corpus, source.id), ({ theme }) => getTheme(corpus, theme).name),
    },
    text: source.lede,
  })),
  ...corpus.visits.map((visit) => ({
    path: toPath(urls.visit(visit.id)),
    fields: {
      title: `${getAuthority(corpus, visit.authorityId).name}: ${formatVisit(visit)}`,
      facts: [{ name: 'Dates', value: formatDated(visit.dates) }],
      sections: toSections(corpus, listFindingsOf(corpus, visit.id), ({ theme }) => getTheme(corpus, theme).name),
    },
    text: visit.summary ?? '',
  })),
  ...corpus.themes.map(({ id, name, definition }) => ({
    path: toPath(urls.theme(id)),
    fields: {
      title: name,
      facts: [],
      sections: toSections(
        corpus,
        corpus.findings.filter(({ theme }) => theme === id),
        ({ authorityId }) => getAuthority(corpus, authorityId).name,
      ),
    },
    text: definition,
  })),
];
