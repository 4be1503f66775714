import { getAuthority, getSource, getTheme, getVisit, hasFindings } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { directions, levels, speakers } from '../../schema/vocabulary.ts';
import { findProviderKind } from '../../views/finding/finding-view.ts';
import { formatSource, formatSpeaker, formatVisitMonth, toVisitLink } from '../../views/visit/format-visit.ts';
import type { FindingsFile } from './findings-file.ts';
import { toVisitDate, toVisitYear } from '../../views/visit/visit-year.ts';

function toVoice(corpus: Corpus, finding: Finding): string {
  const source = getSource(corpus, finding.sourceId);
  const authority = getAuthority(corpus, finding.authorityId);
  const provider = findProviderKind(authority, getVisit(corpus, finding.visitId));
  const speaker = formatSpeaker(finding, provider, source.publisher);
  if (speaker !== undefined) return speaker;
  return isPrimary(source) ? 'Inspectors' : 'Inspectors, as the press reports';
}

/** The place of each id in a list; -1 for one that is not in it. */
function findPlaces(ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? -1;
}

/** Makes the file, but for Pagefind's ids, which are known only once its index is written. */
export function buildFindingsFile(corpus: Corpus): Omit<FindingsFile, 'ids'> {
  const { findings } = corpus;
  const voiceOf = findings.map((finding) => toVoice(corpus, finding));
  const voices = [...new Set(voiceOf)];
  const visits = corpus.visits.filter(({ id }) => hasFindings(corpus, id));
  const toPlace = {
    source: findPlaces(corpus.sources.map(({ id }) => id)),
    visit: findPlaces(visits.map(({ id }) => id)),
    theme: findPlaces(corpus.themes.map(({ id }) => id)),
    voice: findPlaces(voices),
  };
  const pick = <T>(read: (finding: Finding) => T | undefined): Record<number, T> =>
    Object.fromEntries(
      findings.flatMap((finding, place) => {
        const value = read(finding);
        return value === undefined ? [] : [[place, value]];
      }),
    );
  return {
    visits: visits.map((visit) => {
      const authority = getAuthority(corpus, visit.authorityId);
      return {
        place: `${authority.name}, ${toVisitLink(visit).text}`,
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
    voices,
    id: findings.map(({ id }) => id),
    summary: findings.map(({ summary }) => summary),
    source: findings.map(({ sourceId }) => toPlace.source(sourceId)),
    visit: findings.map(({ visitId }) => toPlace.visit(visitId)),
    theme: findings.map(({ theme }) => toPlace.theme(theme)),
    level: findings.map(({ level }) => levels.indexOf(level)),
    direction: findings.map(({ direction }) => directions.indexOf(direction)),
    saidBy: findings.map(({ saidBy }) => speakers.indexOf(saidBy)),
    voice: voiceOf.map(toPlace.voice),
    quote: pick(({ quote }) => quote),
    appliesTo: pick(({ appliesTo }) => appliesTo),
    status: pick(({ status }) => (status === 'current' ? undefined : status)),
  };
}
