import { getAuthority, getTheme, hasFindings, listFindingsAbout } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { directions, levels, speakers } from '../../schema/vocabulary.ts';
import { buildFindingView } from '../../views/finding/finding-view.ts';
import type { FindingView } from '../../views/finding/finding-view.ts';
import { formatSource, formatVisitMonth, toVisitLink } from '../../views/visit/format-visit.ts';
import type { FindingsFile } from './findings-file.ts';
import { toVisitDate, toVisitYear } from '../../views/visit/visit-year.ts';

/** The place of each id in a list; -1 for one that is not in it. */
function findPlaces(ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? -1;
}

/** Makes the file. */
export function buildFindingsFile(corpus: Corpus): FindingsFile {
  const { findings } = corpus;
  const views = findings.map((finding) => buildFindingView(corpus, finding));
  const visits = corpus.visits.filter(({ id }) => hasFindings(corpus, id));
  const subjects = corpus.subjects.filter(({ id }) => listFindingsAbout(corpus, id).length > 0);
  const toPlace = {
    source: findPlaces(corpus.sources.map(({ id }) => id)),
    visit: findPlaces(visits.map(({ id }) => id)),
    theme: findPlaces(corpus.themes.map(({ id }) => id)),
    subject: findPlaces(subjects.map(({ id }) => id)),
  };
  const pick = <T>(read: (view: FindingView) => T | undefined): Record<number, T> =>
    Object.fromEntries(
      views.flatMap((view, place) => {
        const value = read(view);
        return value === undefined ? [] : [[place, value]];
      }),
    );
  return {
    visits: visits.map((visit) => {
      const authority = getAuthority(corpus, visit.authorityId);
      return {
        id: visit.id,
        text: toVisitLink(visit).text,
        authorityId: authority.id,
        authority: authority.name,
        kind: visit.kind,
        year: toVisitYear(visit),
        date: toVisitDate(visit),
        month: formatVisitMonth(visit),
      };
    }),
    sources: corpus.sources.map((source) => ({ id: source.id, text: formatSource(source), kind: source.kind })),
    themes: corpus.themes.map(({ id }) => ({ id, name: getTheme(corpus, id).name })),
    subjects: subjects.map(({ id, name }) => ({ id, name })),
    id: findings.map(({ id }) => id),
    summaryText: views.map(({ summaryText }) => summaryText),
    source: findings.map(({ sourceId }) => toPlace.source(sourceId)),
    visit: findings.map(({ visitId }) => toPlace.visit(visitId)),
    theme: findings.map(({ theme }) => toPlace.theme(theme)),
    subject: findings.map(({ subject }) => toPlace.subject(subject)),
    level: findings.map(({ level }) => levels.indexOf(level)),
    direction: findings.map(({ direction }) => directions.indexOf(direction)),
    saidBy: findings.map(({ saidBy }) => speakers.indexOf(saidBy)),
    speaker: pick(({ speaker }) => speaker),
    quote: pick(({ quote }) => quote),
    figures: pick(({ figures }) => (figures.length === 0 ? undefined : figures.join('; '))),
    appliesTo: pick(({ appliesTo }) => appliesTo),
    relay: pick(({ relay }) => relay),
    status: pick(({ status }) => (status === 'current' ? undefined : status)),
  };
}
