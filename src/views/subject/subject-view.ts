import { getSource, getSubject, getTheme, listFindingsAlsoAbout, listSubjectsOf } from '../../domain/lookup.ts';
import type { Corpus, Subject } from '../../domain/model.ts';
import { compareSpeakers } from '../../domain/order.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { oncePerValue } from '../../domain/once.ts';
import { listLatestReports } from '../../domain/subject/neighbours.ts';
import { buildFindingView, getTermLinker } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import type { Link } from '../link.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { buildSubjectSection } from './subject-section.ts';
import type { SubjectSection } from './subject-section.ts';

/** A subject across authorities and time, from all sources or from primary ones alone. */
export interface SubjectView {
  readonly id: Subject['id'];
  readonly href: string;
  readonly name: string;
  /** `Turnover: who has said what`; `Turnover: primary sources only` */
  readonly title: string;
  /** What this page shows, in a sentence or two that no other page has. */
  readonly description: string;
  /** Whether press accounts and statements are left out. */
  readonly isPrimaryOnly: boolean;
  /** The same subject from all sources and from primary ones, the page at hand among them. */
  readonly switches: readonly (Link & { readonly isCurrent: boolean })[];
  readonly theme: Link;
  readonly definition: readonly TextSegment[];
  readonly definitionText: string;
  readonly includes: readonly string[];
  readonly goesElsewhere: readonly { readonly what: string; readonly subject: Link }[];
  /** Other words for it. */
  readonly synonyms: readonly string[];
  /** Authorities of which a visit says something on it. */
  readonly told: readonly SubjectSection[];
  /** Authorities of which sources are held, and none speaks of it. */
  readonly silent: readonly SubjectSection[];
  /** Whether there are authorities of which nothing is held that the page could show. */
  readonly isPartial: boolean;
  readonly authorities: Link;
  /** To set visits of several authorities in columns. */
  readonly compose: readonly Link[];
  /** Findings filed under another subject that also touch it. */
  readonly also: readonly FindingView[];
  /** The other subjects of its theme. */
  readonly siblings: readonly Link[];
}

/** As many as stand in columns. */
const maxColumns = 4;

function listComposeLinks(corpus: Corpus, subject: Subject, primaryOnly: boolean): readonly Link[] {
  const latest = listLatestReports(corpus, subject.id, { primaryOnly }).map(({ visit }) => visit.id);
  const text = 'The latest visit of each that reports on it, side by side';
  return [
    ...(latest.length > 1 && latest.length <= maxColumns
      ? [{ text, href: urls.compose(latest, [subject.theme]) }]
      : []),
    { text: 'Choose visits to set in columns', href: urls.composeTheme(subject.theme, primaryOnly) },
  ];
}

function drawSubject(corpus: Corpus, subject: Subject, primaryOnly: boolean): SubjectView {
  const { id, name, definition } = subject;
  const toHref = primaryOnly ? urls.subjectPrimary : urls.subject;
  const toLink = (other: Subject): Link => ({ text: other.name, href: toHref(other.id) });
  const theme = getTheme(corpus, subject.theme);
  const sections = corpus.authorities.map((authority) => buildSubjectSection(corpus, authority, subject, primaryOnly));
  return {
    id,
    href: toHref(id),
    name,
    title: `${name}: ${primaryOnly ? 'primary sources only' : 'who has said what'}`,
    description: primaryOnly
      ? `${name} in Ofsted’s own letters and reports alone, without press accounts and statements. ${definition}`
      : `What inspectors and others said on one subject, by authority and visit: ${name}. ${definition}`,
    isPrimaryOnly: primaryOnly,
    switches: [
      { text: 'All sources', href: urls.subject(id), isCurrent: !primaryOnly },
      { text: 'Primary sources only', href: urls.subjectPrimary(id), isCurrent: primaryOnly },
    ],
    theme: { text: theme.name, href: primaryOnly ? urls.themePrimary(theme.id) : urls.theme(theme.id) },
    definition: getTermLinker(corpus)(definition),
    definitionText: definition,
    includes: subject.includes,
    goesElsewhere: subject.goesElsewhere.map(({ what, subject: to }) => ({
      what,
      subject: toLink(getSubject(corpus, to)),
    })),
    synonyms: subject.synonyms,
    told: sections.filter(({ isTold }) => isTold),
    silent: sections.filter(({ isTold, visits }) => !isTold && visits.length > 0),
    isPartial: sections.some(({ visits }) => visits.length === 0),
    authorities: { text: 'all authorities', href: urls.authorities },
    compose: listComposeLinks(corpus, subject, primaryOnly),
    also: listFindingsAlsoAbout(corpus, id)
      .filter((finding) => !primaryOnly || isPrimary(getSource(corpus, finding.sourceId)))
      .toSorted(compareSpeakers)
      .map((finding) => buildFindingView(corpus, finding)),
    siblings: listSubjectsOf(corpus, subject.theme)
      .filter((other) => other.id !== id)
      .map(toLink),
  };
}

const drawFromAll = oncePerValue((corpus, subject: Subject) => drawSubject(corpus, subject, false));
const drawFromPrimary = oncePerValue((corpus, subject: Subject) => drawSubject(corpus, subject, true));

/** Draws a subject's page together. */
export const buildSubjectView = (
  corpus: Corpus,
  subject: Subject,
  { primaryOnly = false }: { readonly primaryOnly?: boolean } = {},
): SubjectView => (primaryOnly ? drawFromPrimary : drawFromAll)(corpus, subject);
