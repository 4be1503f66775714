import { findLatest } from '../../domain/authority/latest.ts';
import {
  getTheme,
  listFindingsOf,
  listSourcesOf,
  listSourcesOfAuthority,
  listSourcesTouching,
  listVisitsOf,
} from '../../domain/lookup.ts';
import type { Authority, Corpus, Finding, Source, Visit } from '../../domain/model.ts';
import { groupByTheme } from '../../domain/order.ts';
import { formatCoding } from '../about/coding-view.ts';
import { buildBriefRecommendations } from './brief-recommendations.ts';
import type { BriefRecommendations } from './brief-recommendations.ts';
import { briefingCapacity, fitBriefing } from './fit-briefing.ts';
import type { BriefLine, BriefSource } from './fit-briefing.ts';
import { capitalise } from '../capitalise.ts';
import type { FactView } from '../fact-view.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import { formatDated } from '../format-date.ts';
import { formatFramework } from '../visit/format-framework.ts';
import { formatSummary } from '../visit/format-summary.ts';
import { formatSource, formatVisitInCycle } from '../visit/format-visit.ts';
import { listJudgements } from '../visit/judgement-view.ts';
import { listLatestFacts } from './latest-view.ts';
import { formatNoGrade } from '../visit/no-grade.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { formatExtent } from '../source/source-row.ts';
import { urls } from '../urls.ts';
import { formatCheckedInFull } from './format-checked-to.ts';

/** An authority on at most two pages of A4, for a committee's papers. */
export interface BriefingView {
  readonly title: string;
  readonly address: string;
  readonly dataAddress: string;
  readonly facts: readonly FactView[];
  readonly visits: readonly { readonly when: string; readonly name: string; readonly outcome: string }[];
  readonly judgements: readonly { readonly inspection: string; readonly grades: string }[];
  /** What the newest inspection that set anything asked for; undefined where nothing is on record. */
  readonly recommendations?: BriefRecommendations;
  /** The latest visit with findings; undefined where none are held. */
  readonly latest?: {
    readonly heading: string;
    readonly summary: string;
    /** Undefined for an inspection, whose grades stand above. */
    readonly noGrade?: string;
    readonly sources: readonly BriefSource[];
    /** Where all findings stand; undefined where all are printed. */
    readonly restAddress?: string;
  };
  readonly closing: string;
}

function buildLine(corpus: Corpus, finding: Finding): BriefLine {
  const { lead, summaryText, id, standing } = buildFindingView(corpus, finding);
  return { mark: lead, text: [standing, summaryText].filter(Boolean).join(' '), id };
}

function buildSource(corpus: Corpus, source: Source, findings: readonly Finding[], site: URL): BriefSource {
  const own = findings.filter(({ sourceId }) => sourceId === source.id);
  const byInspectors = own.filter(({ saidBy }) => saidBy === 'inspectors');
  return {
    name: `${formatSource(source)}: ${formatExtent(source)}`,
    prefix: new URL(urls.findingsOf(source.id), site).href,
    themes: groupByTheme(byInspectors).map(([theme, group]) => ({
      theme: getTheme(corpus, theme).name,
      lines: group.map((finding) => buildLine(corpus, finding)),
    })),
    said: own.filter((finding) => !byInspectors.includes(finding)).map((finding) => buildLine(corpus, finding)),
  };
}

/** @param taken lines of print that stand on the two pages already. */
function buildLatest(corpus: Corpus, visit: Visit, site: URL, taken: number): NonNullable<BriefingView['latest']> {
  const findings = listFindingsOf(corpus, visit.id);
  const noGrade = formatNoGrade(visit);
  // An article on one visit may also state a fact of another: every source that has a finding on this visit tells of it.
  const others = listSourcesTouching(corpus, visit.id).filter((source) => source.visit !== visit.id);
  const { sources, isWhole } = fitBriefing(
    [...listSourcesOf(corpus, visit.id), ...others].map((source) => buildSource(corpus, source, findings, site)),
    briefingCapacity - taken,
  );
  return {
    heading: `${formatVisitInCycle(visit)}, ${formatDated(visit.dates)}`,
    summary: formatSummary(visit),
    ...(noGrade !== undefined && { noGrade }),
    sources,
    ...(!isWhole && { restAddress: new URL(urls.visit(visit.id), site).href }),
  };
}

/** Draws an authority's briefing together, for a site at an address. */
export function buildBriefingView(corpus: Corpus, authority: Authority, site: URL): BriefingView {
  const visits = listVisitsOf(corpus, authority.id);
  const { latestVisitWithFindings } = findLatest(corpus, authority.id);
  const recommendations = buildBriefRecommendations(corpus, authority.id, site);
  return {
    title: `${authority.name}: inspections of children’s services`,
    address: new URL(urls.authority(authority.id), site).href,
    dataAddress: new URL(urls.authorityFile(authority.id), site).href,
    facts: listLatestFacts(corpus, authority),
    visits: visits.map((visit) => ({
      when: capitalise(formatDated(visit.dates, 'short')),
      name: formatVisitInCycle(visit),
      outcome: formatOutcome(visit, listSourcesOf(corpus, visit.id).length > 0),
    })),
    judgements: visits
      .filter(({ judgements }) => judgements.length > 0)
      .map((visit) => ({
        inspection: `${formatVisitInCycle(visit)}, ${formatDated(visit.dates)}; ${formatFramework(visit)}, published ${formatDated(visit.published)}`,
        grades: listJudgements(corpus, visit)
          .map(({ area, grade }) => `${area}: ${grade.toLowerCase()}`)
          .join('; '),
      })),
    ...(recommendations && { recommendations }),
    ...(latestVisitWithFindings && {
      latest: buildLatest(corpus, latestVisitWithFindings, site, recommendations?.lineCount ?? 0),
    }),
    closing:
      `${formatCoding(corpus, listSourcesOfAuthority(corpus, authority.id)) ?? ''} ${formatCheckedInFull(authority)} The findings are in our words; each leads to its place in its source. Side by Side gives no grade of its own: each grade is Ofsted’s, with its framework and date. Independent of Ofsted and of every council.`.trimStart(),
  };
}
