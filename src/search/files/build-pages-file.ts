import { getAuthority, getVisit, hasFindings, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus, Source, Subject, Term, Theme, Visit } from '../../domain/model.ts';
import { toWordKey } from '../text/words.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { lowerFirst } from '../../views/capitalise.ts';
import { listLatestFacts } from '../../views/authority/latest-view.ts';
import type { FactView } from '../../views/fact-view.ts';
import { formatDated } from '../../views/format-date.ts';
import { formatSetName } from '../../views/recommendation/recommendation-table-view.ts';
import { listRecommendationPages } from '../../views/recommendation/recommendations-view.ts';
import { formatVisitInCycle, formatVisitMonth, formatVisitName } from '../../views/visit/format-visit.ts';
import { formatOutcome } from '../../views/visit/outcome.ts';
import type { PageRow, PagesFile } from './pages-file.ts';
import { urls } from '../../views/urls.ts';
import { toVisitDate, toVisitYear } from '../../views/visit/visit-year.ts';
import { sourceKindWords, visitKindWords } from '../../views/words.ts';

/** Names without those that say the same as an earlier one or the title. */
function listOtherNames(title: string, names: readonly string[]): Pick<PageRow, 'names'> {
  const keys = [title, ...names].map(toWordKey);
  const others = names.filter((_, place) => keys.indexOf(keys[place + 1] ?? '') === place + 1);
  return others.length === 0 ? {} : { names: others };
}

const aboutLength = 80;

/** The first sentence, cut at a word if it is long. */
function toFirstWords(text: string): string {
  const sentence = text.replace(/(?<=[.;:])\s.*$/su, '').replace(/[.;:]$/u, '');
  return sentence.length <= aboutLength ? sentence : `${sentence.slice(0, aboutLength).replace(/\s\S*$/u, '')} …`;
}

const formatFact = ({ value, note }: FactView): string => (note === undefined ? value : `${value}, ${note}`);

function toAuthorityPage(corpus: Corpus, authority: Authority): PageRow {
  const [judgement, latest] = listLatestFacts(corpus, authority).map(formatFact);
  const names = [
    authority.officialName,
    ...authority.formerNames,
    ...authority.alsoCalled,
    ...authority.providers.map(({ name }) => name),
  ];
  return {
    kind: 'authority',
    url: urls.authority(authority.id),
    title: authority.name,
    ...listOtherNames(authority.name, names),
    about: `${authority.officialName}, ${authority.place}`,
    ...(judgement !== undefined && { judgement }),
    ...(latest !== undefined && { latest }),
    facets: { authority: authority.id },
  };
}

/** The judgements of a council's inspections, newest first: what a question for its grade is answered by. */
function toJudgementsPage(corpus: Corpus, { id, name }: Authority): PageRow {
  const inspections = listVisitsOf(corpus, id).filter(({ kind }) => kind === 'inspection');
  const judged = inspections.toReversed().map((visit) => `${formatVisitMonth(visit)} ${formatOutcome(visit, true)}`);
  return {
    kind: 'judgements',
    url: urls.judgements(id),
    title: `${name}: judgements`,
    names: [`${name} judgements`],
    about: judged.length === 0 ? 'No inspection is known' : judged.join('; '),
    facets: { authority: id },
  };
}

const toThemePage = ({ id, name, definition }: Theme): PageRow => ({
  kind: 'theme',
  url: urls.theme(id),
  title: name,
  about: toFirstWords(definition),
  facets: { theme: id },
});

const toSubjectPage = ({ id, theme, name, synonyms, definition }: Subject): PageRow => ({
  kind: 'subject',
  url: urls.subject(id),
  title: name,
  ...listOtherNames(name, synonyms),
  about: toFirstWords(definition),
  facets: { theme, subject: id },
});

function toVisitPage(corpus: Corpus, visit: Visit): PageRow {
  const { name } = getAuthority(corpus, visit.authorityId);
  const [month, date] = [formatVisitMonth(visit), toVisitDate(visit)];
  const isHeld = hasFindings(corpus, visit.id);
  return {
    kind: 'visit',
    url: urls.visit(visit.id),
    title: `${name}: ${formatVisitInCycle(visit).toLowerCase()}, ${month}`,
    names: [
      // A name to be found by is as a reader would type it: that a number is believed stands in the title.
      `${name} ${formatVisitName({ ...visit, numberNote: undefined })} ${toVisitYear(visit)}`,
      `${name} ${toVisitYear(visit)} ${visitKindWords[visit.kind]}`,
    ],
    about: `${formatDated(visit.dates)}; ${formatOutcome(visit, isHeld)}`,
    facets: { authority: visit.authorityId, 'visit-kind': visit.kind, year: toVisitYear(visit) },
    ...(date !== undefined && { date }),
  };
}

function toRecommendationsPage(corpus: Corpus, visit: Visit): PageRow {
  const { name } = getAuthority(corpus, visit.authorityId);
  const date = toVisitDate(visit);
  return {
    kind: 'recommendations',
    url: urls.recommendations(visit.authorityId, visit.slug),
    title: `${name}: ${lowerFirst(formatSetName(visit))}`,
    // All that a document sets is looked for as recommendations, whatever it calls it.
    names: [`${name} recommendations ${toVisitYear(visit)}`, `Recommendations ${name} ${toVisitYear(visit)}`],
    about: 'Each against every later visit',
    facets: { authority: visit.authorityId, 'visit-kind': visit.kind, year: toVisitYear(visit) },
    ...(date !== undefined && { date }),
  };
}

/** `Ofsted letter`, `Community Care, press account` */
const formatWitness = (source: Source): string =>
  isPrimary(source)
    ? `${source.publisher} ${source.kind}`
    : `${source.publisher}, ${sourceKindWords[source.kind].toLowerCase()}`;

function toSourcePage(corpus: Corpus, source: Source): PageRow {
  const visit = getVisit(corpus, source.visit);
  const { name } = getAuthority(corpus, source.authorityId);
  const [month, date] = [formatVisitMonth(visit), toVisitDate(visit)];
  const people = [...(source.author === undefined ? [] : [source.author]), ...source.inspectors];
  return {
    kind: 'source',
    url: urls.source(source.id),
    title: source.title,
    ...(people.length > 0 && { people }),
    // Its own date is left out: a year asked for is the visit's.
    about: `${formatWitness(source)}; ${name}, ${formatVisitName(visit).toLowerCase()}, ${month}`,
    facets: {
      authority: source.authorityId,
      'source-kind': source.kind,
      'visit-kind': visit.kind,
      year: toVisitYear(visit),
    },
    ...(isPrimary(source) && { isPrimary: true as const }),
    ...(date !== undefined && { date }),
  };
}

/** A term's own words: `Supervision (of social workers)` is called supervision. */
const toTermName = (term: string) => term.replace(/\s*\(.*\)$/u, '');

function toTermPage({ id, term, aliases, expansion, definition }: Term): PageRow {
  const expanded = expansion === undefined ? [] : [expansion.replace(/;.*$/u, '')];
  return {
    kind: 'term',
    url: urls.term(id),
    title: term,
    ...listOtherNames(term, [toTermName(term), ...aliases, ...expanded]),
    about: toFirstWords(definition),
  };
}

/** Makes the file of what is a result of its own: authorities, themes, subjects, visits, their recommendations, sources, glossary terms, pages about the site. */
export function buildPagesFile(corpus: Corpus): Omit<PagesFile, 'ids'> {
  const about = [...corpus.pages].map(([id, { title, description }]) => ({
    kind: 'about' as const,
    url: urls.page(id),
    title,
    about: description,
  }));
  return {
    pages: [
      ...corpus.authorities.map((authority) => toAuthorityPage(corpus, authority)),
      ...corpus.authorities.map((authority) => toJudgementsPage(corpus, authority)),
      ...corpus.themes.map(toThemePage),
      ...corpus.subjects.map(toSubjectPage),
      ...corpus.visits.map((visit) => toVisitPage(corpus, visit)),
      ...listRecommendationPages(corpus).map((visit) => toRecommendationsPage(corpus, visit)),
      ...corpus.sources.map((source) => toSourcePage(corpus, source)),
      ...corpus.terms.map(toTermPage),
      ...about,
    ],
    synonyms: corpus.synonyms,
  };
}
