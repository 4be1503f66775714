import { listLaterInspections } from '../../domain/authority/latest.ts';
import { getAuthority, getVisit, listFindingsIn, listVisitsOf } from '../../domain/lookup.ts';
import type { Corpus, Finding, Source } from '../../domain/model.ts';
import { isMark, isPrimary } from '../../domain/finding/speakers.ts';
import { oncePerValue } from '../../domain/once.ts';
import { toPlaceAddress } from '../../domain/source/original-address.ts';
import { listCompareLinks } from '../comparison/compare-links.ts';
import type { FactView } from '../fact-view.ts';
import { toHost } from '../evidence-view.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import type { MarkGroup } from '../finding/mark-groups.ts';
import { buildMark } from '../finding/mark-view.ts';
import { listFormerFindings } from '../finding/former-finding-view.ts';
import type { FormerFindingView } from '../finding/former-finding-view.ts';
import { formatDated } from '../format-date.ts';
import { formatSource, formatVisitInCycle, formatVisitMonth, toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { formatExtent } from './source-row.ts';
import { urls } from '../urls.ts';
import { toLaterLink } from '../visit/visit-view.ts';
import { formatChecked } from '../authority/format-checked-to.ts';
import { relayNotes, sourceKindWords } from '../words.ts';

/** A finding in the digest of its source. */
export interface DigestFindingView {
  readonly finding: FindingView;
  /** Its mark; absent for context, and for others than inspectors. */
  readonly group?: MarkGroup;
  /** The original's address, opened where the finding stands; undefined when it is not known. */
  readonly original?: string;
}

/** A source's page, besides its digest. */
export interface SourceView {
  readonly id: string;
  readonly authority: Link;
  /** `Tameside, 2nd monitoring visit since the 2016 inspection: Ofsted’s letter` */
  readonly title: string;
  /** The title with the date, unlike that of any other page. */
  readonly pageTitle: string;
  /** `Ofsted letter, 6 July 2017` */
  readonly shortTitle: string;
  readonly bibliographicTitle: string;
  readonly lede: string;
  /** What stays in sight: `Tameside, June 2017 · Ofsted letter, 6 July 2017` */
  readonly kicker: string;
  readonly facts: readonly FactView[];
  /** That what it says inspectors found is relayed; absent for Ofsted's own documents. */
  readonly relayNote?: string;
  /** Where the original is; undefined when its address is not known. */
  readonly original?: Link;
  readonly archived?: Link;
  readonly addressNote?: string;
  readonly rights: string;
  readonly dateNote?: string;
  readonly visit: Link;
  /** Comparisons of its visit. */
  readonly compare: readonly Link[];
  readonly noGrade: boolean;
  readonly later: readonly Link[];
  readonly checked: string;
  readonly latest?: Link;
  readonly findingsUrl: string;
  /** Inspectors' findings, in the order of the source. */
  readonly byInspectors: readonly FindingView[];
  /** What the authority or a journalist said. */
  readonly byOthers: readonly FindingView[];
  /** By the finding's id in this source. */
  readonly findings: ReadonlyMap<string, DigestFindingView>;
  /** Findings that once stood in the digest. */
  readonly former: readonly FormerFindingView[];
}

function listFacts(source: Source, visitOutcome: string): readonly FactView[] {
  const kind = isPrimary(source) ? 'primary source' : source.publisher;
  return [
    { label: 'Kind', value: sourceKindWords[source.kind], note: `${kind}, ${formatExtent(source)}` },
    { label: 'Published', value: formatDated(source.published), note: visitOutcome },
    source.address === undefined
      ? { label: 'Original', value: 'Original address not known' }
      : { label: 'Original', value: toHost(source.address), href: source.address },
    source.inspectors.length > 0
      ? { label: 'Inspectors', value: source.inspectors.join('; '), isLong: true }
      : { label: 'Author', value: source.author ?? 'Not named' },
  ];
}

function drawDigestFinding(corpus: Corpus, source: Source, finding: Finding): DigestFindingView {
  const mark = buildMark(finding);
  return {
    finding: buildFindingView(corpus, finding),
    ...(isMark(finding) && { group: { mark, times: 1, words: mark.label } }),
    ...(source.address !== undefined && { original: toPlaceAddress(source, finding, source.address) }),
  };
}

function drawSource(corpus: Corpus, source: Source): SourceView {
  const visit = getVisit(corpus, source.visit);
  const authority = getAuthority(corpus, source.authorityId);
  const teller = isPrimary(source) ? `Ofsted’s ${source.kind}` : source.publisher;
  const title = `${authority.name}, ${formatVisitInCycle(visit).toLowerCase()}: ${teller}`;
  const held = listFindingsIn(corpus, source.id);
  const findings = held.map((finding) => buildFindingView(corpus, finding));
  const relayNote = relayNotes[source.kind];
  const latest = listVisitsOf(corpus, visit.authorityId).at(-1);
  return {
    id: source.id,
    authority: { text: authority.name, href: urls.authority(authority.id) },
    title,
    pageTitle: `${title}, ${formatDated(source.published)}`,
    shortTitle: formatSource(source),
    bibliographicTitle: source.title,
    lede: source.lede,
    kicker: `${authority.name}, ${formatVisitMonth(visit)} · ${formatSource(source)}`,
    facts: listFacts(source, formatOutcome(visit, true)),
    ...(relayNote !== undefined && { relayNote }),
    ...(source.address !== undefined && { original: { text: source.title, href: source.address } }),
    ...(source.archivedAddress !== undefined && { archived: { text: 'Archived copy', href: source.archivedAddress } }),
    ...(source.addressNote !== undefined && { addressNote: source.addressNote }),
    rights: source.rights,
    ...(source.published.note !== undefined && { dateNote: source.published.note }),
    visit: toVisitLink(visit),
    compare: listCompareLinks(corpus, visit),
    noGrade: visit.kind !== 'inspection',
    later: listLaterInspections(corpus, visit).map(toLaterLink),
    checked: formatChecked(authority),
    ...(latest !== undefined && latest !== visit && { latest: toVisitLink(latest) }),
    findingsUrl: urls.findingsOf(source.id),
    byInspectors: findings.filter(({ saidBy }) => saidBy === 'inspectors'),
    byOthers: findings.filter(({ saidBy }) => saidBy !== 'inspectors'),
    findings: new Map(held.map((finding) => [finding.id, drawDigestFinding(corpus, source, finding)])),
    former: listFormerFindings(corpus, source.id),
  };
}

/** Draws a source's page together. */
export const buildSourceView = oncePerValue(drawSource);
