import { findFinding, getAuthority, getSource, getVisit } from '../domain/lookup.ts';
import type { Corpus } from '../domain/model.ts';
import type { RegisteredKind } from '../schema/vocabulary.ts';
import { formatSource, formatVisitInCycle } from './visit/format-visit.ts';
import type { Link } from './link.ts';
import { urls } from './urls.ts';

/** A link to a record of any registered kind, in words that say what it is without its surroundings. */
export function toRecordLink(corpus: Corpus, kind: RegisteredKind, id: string): Link {
  switch (kind) {
    case 'authority':
      return { text: getAuthority(corpus, id).name, href: urls.authority(id) };
    case 'visit': {
      const visit = getVisit(corpus, id);
      const authority = getAuthority(corpus, visit.authorityId);
      return { text: `${authority.name}: ${formatVisitInCycle(visit)}`, href: urls.visit(id) };
    }
    case 'source': {
      const source = getSource(corpus, id);
      const authority = getAuthority(corpus, source.authorityId);
      return { text: `${authority.name}: ${formatSource(source)}`, href: urls.source(id) };
    }
    case 'finding':
      return { text: findFinding(corpus, id)?.summary ?? id, href: urls.finding(id) };
    case 'theme':
      return { text: corpus.index.themes.get(id)?.name ?? id, href: urls.theme(id) };
    case 'subject':
      return { text: corpus.index.subjects.get(id)?.name ?? id, href: urls.subject(id) };
    default:
      return kind satisfies never;
  }
}
