import type { Claim, CreativeWork, GovernmentOrganization, Organization } from 'schema-dts';

import { getAuthority, getSource, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding, Source } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import type { SourceKind } from '../../schema/vocabulary.ts';

/** The council whose services were inspected. */
export function toAuthorityNode(corpus: Corpus, authorityId: string): Exclude<GovernmentOrganization, string> {
  const { name, officialName, gssCode } = getAuthority(corpus, authorityId);
  return {
    '@type': 'GovernmentOrganization',
    name: officialName,
    areaServed: { '@type': 'AdministrativeArea', name, identifier: gssCode },
  };
}

const toPublisherNode = (source: Source): Exclude<Organization, string> => ({
  '@type': isPrimary(source) ? 'GovernmentOrganization' : 'Organization',
  name: source.publisher,
});

/** What kind of work a source is. */
const workTypes = {
  letter: 'Report',
  report: 'Report',
  article: 'NewsArticle',
  statement: 'CreativeWork',
} as const satisfies Record<SourceKind, string>;

/** A source as the work of its publisher, never as ours, as far as it takes to find it. */
const toWorkReference = (source: Source) => ({
  '@type': workTypes[source.kind],
  name: source.title,
  publisher: toPublisherNode(source),
  ...(source.published.from !== undefined && { datePublished: source.published.from }),
  ...(source.address !== undefined && { url: source.address }),
});

/** Inspectors sign for Ofsted; the names of people stand with articles alone. */
function toAuthorNode(source: Source): Pick<Exclude<CreativeWork, string>, 'author'> {
  if (source.kind !== 'article') return { author: toPublisherNode(source) };
  return source.author === undefined ? {} : { author: { '@type': 'Person', name: source.author } };
}

/** A source in full: who wrote it and what it is about, too. */
export function toWorkNode(corpus: Corpus, source: Source): Exclude<CreativeWork, string> {
  return {
    ...toWorkReference(source),
    ...toAuthorNode(source),
    ...(source.kind === 'article' && { headline: source.title }),
    inLanguage: 'en-GB',
    about: toAuthorityNode(corpus, source.authorityId),
  };
}

/** Who makes a claim, also where someone else reports it. */
function toClaimant(corpus: Corpus, source: Source, finding: Finding): Exclude<Organization, string> {
  switch (finding.saidBy) {
    case 'inspectors':
      return { '@type': 'GovernmentOrganization', name: 'Ofsted' };
    case 'authority':
      return {
        '@type': 'Organization',
        name: getVisit(corpus, finding.visitId).provider ?? getAuthority(corpus, finding.authorityId).officialName,
      };
    case 'journalist':
      return toPublisherNode(source);
    default:
      return finding.saidBy satisfies never;
  }
}

/** A finding: a claim in our words, by whoever made it, as it appears in a source. */
export function toClaimNode(corpus: Corpus, finding: Finding): Exclude<Claim, string> {
  const source = getSource(corpus, finding.sourceId);
  return {
    '@type': 'Claim',
    identifier: finding.key,
    text: finding.summary,
    author: toClaimant(corpus, source, finding),
    appearance: toWorkReference(source),
  };
}
