import { getSource, getVisit } from '../domain/lookup.ts';
import type { Corpus, Visit } from '../domain/model.ts';
import type { Evidence } from '../schema/evidence.ts';
import { formatSource, formatVisitInCycle } from './visit/format-visit.ts';
import { urls } from './urls.ts';

/** One piece of evidence: where it stands and what it says. */
export interface EvidenceView {
  readonly text: string;
  /** Absent for a document whose address is not known. */
  readonly href?: string;
  readonly says: string;
}

/** The host of an address without "www.", as a name for the page it leads to. */
export const toHost = (address: string): string => new URL(address).hostname.replace(/^www\./u, '');

export function buildEvidenceView(corpus: Corpus, evidence: Evidence): EvidenceView {
  if ('address' in evidence) return { text: toHost(evidence.address), href: evidence.address, says: evidence.says };
  if ('source' in evidence) {
    return {
      text: formatSource(getSource(corpus, evidence.source)),
      href: urls.source(evidence.source),
      says: evidence.says,
    };
  }
  const visit = getVisit(corpus, evidence.impliedBy);
  return {
    text: `Implied by the ${formatVisitInCycle(visit).toLowerCase()}`,
    href: urls.visit(visit.id),
    says: evidence.says,
  };
}

/** The document itself, where it is held and not coded as a source. */
export const listDocumentEvidence = ({ document: held }: Pick<Visit, 'document'>): readonly EvidenceView[] =>
  held === undefined
    ? []
    : [
        {
          text: 'Ofsted’s own document',
          ...(held.address !== undefined && { href: held.address }),
          says: held.addressNote ?? 'held, and read for its facts.',
        },
      ];
