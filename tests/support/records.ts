import type { z } from 'astro/zod';

import { buildCorpus } from '../../src/domain/corpus.ts';
import type { Bodies, Body } from '../../src/domain/integrity/placements.ts';
import type { ContentRecords, Corpus, Visit } from '../../src/domain/model.ts';
import { attestationSchema } from '../../src/schema/about/attestation.ts';
import type { AttestationRecord } from '../../src/schema/about/attestation.ts';
import { authoritySchema } from '../../src/schema/authority.ts';
import type { AuthorityRecord } from '../../src/schema/authority.ts';
import { datedSchema } from '../../src/schema/dates.ts';
import type { Dated } from '../../src/schema/dates.ts';
import { codeSchema } from '../../src/schema/about/code.ts';
import { correctionSchema, replySchema } from '../../src/schema/about/correction.ts';
import { findingSchema } from '../../src/schema/finding.ts';
import type { FindingRecord } from '../../src/schema/finding.ts';
import { aliasSchema, tombstoneSchema } from '../../src/schema/about/moved.ts';
import { pageSchema } from '../../src/schema/about/page.ts';
import type { PageRecord } from '../../src/schema/about/page.ts';
import { registrySchema } from '../../src/schema/about/registry.ts';
import { releaseSchema } from '../../src/schema/about/release.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import type { SourceRecord } from '../../src/schema/source.ts';
import { synonymsSchema } from '../../src/schema/about/synonyms.ts';
import { termSchema } from '../../src/schema/about/term.ts';
import type { TermRecord } from '../../src/schema/about/term.ts';
import { themeSchema } from '../../src/schema/theme.ts';
import type { ThemeRecord } from '../../src/schema/theme.ts';
import { visitSchema } from '../../src/schema/visit.ts';
import type { VisitRecord } from '../../src/schema/visit.ts';
import { codedFieldNames, codedFields, themeIds } from '../../src/schema/vocabulary.ts';
import type { ThemeId } from '../../src/schema/vocabulary.ts';
import { workedSchema } from '../../src/schema/worked.ts';
import type { WorkedRecord } from '../../src/schema/worked.ts';

/** Fields that a case cares about; the builder fills in the rest with fixed values. */
export type Changes<S extends z.ZodType> = Partial<z.input<S>>;

export const buildDated = (changes: Changes<typeof datedSchema> = {}): Dated =>
  datedSchema.parse({ precision: 'day', from: '2017-06-08', ...changes });

export const buildAuthorityRecord = (changes: Changes<typeof authoritySchema> = {}): AuthorityRecord =>
  authoritySchema.parse({
    name: 'Northshire',
    officialName: 'Northshire Council',
    gssCode: 'E06000099',
    ofstedUrn: '80999',
    region: 'North West',
    kind: 'unitary',
    place: 'unitary authority in the north',
    checkedTo: '2026-11-01',
    providers: [{ name: 'Northshire Council', kind: 'council' }],
    ...changes,
  });

/** A monitoring visit of the cycle that `northshire/2016-inspection` opened. */
export const buildVisitRecord = (changes: Changes<typeof visitSchema> = {}): VisitRecord =>
  visitSchema.parse({
    kind: 'monitoring',
    cycle: changes.kind === 'inspection' ? undefined : '2016-inspection',
    dates: { precision: 'day', from: '2017-06-08' },
    published: { precision: 'day', from: '2017-07-06' },
    framework: 'sif',
    summary: 'Inspectors saw some progress.',
    provider: 'Northshire Council',
    scope: { basis: 'unknown', themes: [], statement: 'What the visit looked at is not known.' },
    letter: 'not-held',
    evidence: [{ address: 'https://example.org/visit', says: 'The visit took place.' }],
    ...changes,
  });

/** An inspectors' claim of a weakness in the workforce. */
export const buildFindingRecord = (changes: Changes<typeof findingSchema> = {}): FindingRecord =>
  findingSchema.parse({
    id: 'claim',
    theme: 'workforce',
    level: 'weakness',
    direction: 'not-stated',
    saidBy: 'inspectors',
    summary: 'Too few posts are filled.',
    locator: 'p1',
    ...changes,
  });

/** Ofsted's letter on `northshire/2016-monitoring-1`, whole and without findings. */
export const buildSourceRecord = (changes: Changes<typeof sourceSchema> = {}): SourceRecord =>
  sourceSchema.parse({
    visit: 'northshire/2016-monitoring-1',
    kind: 'letter',
    publisher: 'Ofsted',
    title: 'Monitoring visit of Northshire',
    published: { precision: 'day', from: '2017-07-06' },
    rights: 'Crown copyright.',
    extent: 'whole',
    lede: 'Some progress.',
    outline: [{ id: 'h0', blocks: ['p1', 'p2', 'p3'] }],
    findings: [],
    ...changes,
  });

export const buildThemeRecord = (changes: Changes<typeof themeSchema> = {}): ThemeRecord =>
  themeSchema.parse({
    name: 'A theme',
    definition: 'What the theme covers.',
    includes: ['one thing'],
    example: { finding: 'source/finding', why: 'It is about the theme.' },
    ...changes,
  });

export const buildTermRecord = (changes: Changes<typeof termSchema> = {}): TermRecord =>
  termSchema.parse({ term: 'Supervision', definition: 'Talk about cases.', kind: 'process', ...changes });

export const buildPageRecord = (changes: Changes<typeof pageSchema> = {}): PageRecord =>
  pageSchema.parse({ title: 'About', description: 'What the site is.', order: 1, ...changes });

export const buildAttestationRecord = (changes: Changes<typeof attestationSchema> = {}): AttestationRecord =>
  attestationSchema.parse({ coders: 'language model', checkedByPerson: false, claims: [], ...changes });

export const buildWorkedRecord = (changes: Changes<typeof workedSchema> = {}): WorkedRecord =>
  workedSchema.parse({
    question: 'How heavy are caseloads?',
    themes: ['caseloads'],
    visits: ['northshire/2016-inspection', 'northshire/2016-monitoring-1'],
    note: 'Read each claim for whom it covers.',
    limits: 'It shows no trend.',
    order: 1,
    ...changes,
  });

/** Records by id, each with only the fields that a case cares about. */
export interface TestContent {
  readonly authorities?: Readonly<Record<string, Changes<typeof authoritySchema>>>;
  readonly visits?: Readonly<Record<string, Changes<typeof visitSchema>>>;
  readonly sources?: Readonly<Record<string, Changes<typeof sourceSchema>>>;
  readonly themes?: Readonly<Record<string, Changes<typeof themeSchema>>>;
  readonly terms?: Readonly<Record<string, Changes<typeof termSchema>>>;
  readonly pages?: Readonly<Record<string, Changes<typeof pageSchema>>>;
  readonly attestations?: Readonly<Record<string, Changes<typeof attestationSchema>>>;
  readonly worked?: Readonly<Record<string, Changes<typeof workedSchema>>>;
  readonly registry?: Readonly<Record<string, z.input<typeof registrySchema>>>;
  readonly aliases?: Readonly<Record<string, z.input<typeof aliasSchema>>>;
  readonly tombstones?: Readonly<Record<string, z.input<typeof tombstoneSchema>>>;
  readonly corrections?: Readonly<Record<string, z.input<typeof correctionSchema>>>;
  readonly replies?: Readonly<Record<string, z.input<typeof replySchema>>>;
  readonly releases?: Readonly<Record<string, z.input<typeof releaseSchema>>>;
  readonly synonyms?: Readonly<Record<string, z.input<typeof synonymsSchema>>>;
  readonly codes?: Readonly<Record<string, z.input<typeof codeSchema>>>;
}

const toRecords = <C, R>(changes: Readonly<Record<string, C>> = {}, build: (changes: C) => R): ReadonlyMap<string, R> =>
  new Map(Object.entries(changes).map(([id, change]) => [id, build(change)]));

const firstRelease: NonNullable<TestContent['releases']> = {
  '0.1.0': { date: '2026-11-22', changes: ['First version.'] },
};

const allThemes: NonNullable<TestContent['themes']> = Object.fromEntries(themeIds.map((id) => [id, { name: id }]));

/** Records of the authority Northshire and of the sixteen themes, with whatever else a case gives. */
export function buildTestRecords(content: TestContent = {}): ContentRecords {
  return {
    authorities: toRecords({ northshire: {}, ...content.authorities }, buildAuthorityRecord),
    visits: toRecords(content.visits, buildVisitRecord),
    sources: toRecords(content.sources, buildSourceRecord),
    themes: toRecords({ ...allThemes, ...content.themes }, buildThemeRecord),
    terms: toRecords(content.terms, buildTermRecord),
    pages: toRecords(content.pages, buildPageRecord),
    attestations: toRecords(content.attestations, buildAttestationRecord),
    worked: toRecords(content.worked, buildWorkedRecord),
    registry: toRecords(content.registry, (record) => registrySchema.parse(record)),
    aliases: toRecords(content.aliases, (record) => aliasSchema.parse(record)),
    tombstones: toRecords(content.tombstones, (record) => tombstoneSchema.parse(record)),
    corrections: toRecords(content.corrections, (record) => correctionSchema.parse(record)),
    replies: toRecords(content.replies, (record) => replySchema.parse(record)),
    releases: toRecords(content.releases ?? firstRelease, (record) => releaseSchema.parse(record)),
    synonyms: toRecords(content.synonyms, (record) => synonymsSchema.parse(record)),
    codes: toRecords(content.codes, (record) => codeSchema.parse(record)),
  };
}

/** The corpus of `buildTestRecords`; whether its records agree with each other is the case's business. */
export const buildTestCorpus = (content: TestContent = {}): Corpus => buildCorpus(buildTestRecords(content));

/** A visit as the corpus holds it, by default `northshire/2016-monitoring-1`. */
export function buildVisit(changes: Changes<typeof visitSchema> = {}, id = 'northshire/2016-monitoring-1'): Visit {
  const [authorityId = '', slug = ''] = id.split('/');
  return { ...buildVisitRecord(changes), id, authorityId, slug };
}

const soundContent = {
  visits: {
    'northshire/2016-inspection': {
      kind: 'inspection',
      cycle: undefined,
      dates: { precision: 'day', from: '2016-09-05' },
      published: { precision: 'day', from: '2016-12-09' },
      letter: 'held',
      judgements: [{ area: 'overall', grade: 'inadequate', asPrinted: 'Inadequate' }],
      recommendations: [{ id: 'r01', summary: 'Fill the posts.', theme: 'workforce' }],
    },
    'northshire/2016-monitoring-1': { number: 1, letter: 'held' },
  },
  sources: {
    'northshire-2016-inspection-ofsted': {
      visit: 'northshire/2016-inspection',
      kind: 'report',
      findings: [buildFindingRecord({ id: 'few-posts-filled', recommendations: ['r01'] })],
    },
    'northshire-2016-monitoring-1-ofsted': {
      findings: themeIds.map((theme) => buildFindingRecord({ id: `on-${theme}`, theme })),
    },
    'northshire-2016-monitoring-1-gazette': {
      kind: 'article',
      publisher: 'The Gazette',
      findings: [buildFindingRecord({ id: 'paper-says-so' })],
      relations: [{ to: 'northshire-2016-monitoring-1-ofsted', theme: 'workforce', relation: 'same' }],
    },
  },
  themes: Object.fromEntries(
    themeIds.map((id) => [
      id,
      { example: { finding: `northshire-2016-monitoring-1-ofsted/on-${id}`, why: 'It fits.' } },
    ]),
  ),
  terms: {
    audit: { term: 'Audit', aliases: ['case audit'], seeAlso: ['supervision'] },
    supervision: { term: 'Supervision' },
  },
  pages: { about: {} },
  attestations: {
    'northshire-2016-monitoring-1-gazette': {
      claims: [{ finding: 'paper-says-so', first: { theme: 'workforce', level: 'weakness', direction: 'not-stated' } }],
    },
  },
  worked: { caseloads: {} },
  codes: Object.fromEntries(
    codedFieldNames.map((field) => [
      field,
      {
        title: field,
        definition: 'What the field says.',
        values: codedFields[field].map((value) => ({ value, means: 'What it means.' })),
      },
    ]),
  ),
} as const satisfies TestContent;

const merge = <C extends object>(
  sound: Readonly<Record<string, C>>,
  changes: Readonly<Record<string, C>> = {},
): Readonly<Record<string, C>> => ({
  ...sound,
  ...Object.fromEntries(Object.entries(changes).map(([id, change]) => [id, { ...sound[id], ...change }])),
});

/**
 * Records without a fault between them, changed field by field where a case says so.
 *
 * An inspection with its report and a recommendation; a monitoring visit with a letter, which has a finding on every
 * theme, and a press account; two terms, a page, an attestation of the press account, a worked comparison.
 */
export function buildSoundRecords(changes: TestContent = {}): ContentRecords {
  return buildTestRecords({
    authorities: changes.authorities ?? {},
    visits: merge<Changes<typeof visitSchema>>(soundContent.visits, changes.visits),
    sources: merge<Changes<typeof sourceSchema>>(soundContent.sources, changes.sources),
    themes: merge<Changes<typeof themeSchema>>(soundContent.themes, changes.themes),
    terms: merge<Changes<typeof termSchema>>(soundContent.terms, changes.terms),
    pages: merge<Changes<typeof pageSchema>>(soundContent.pages, changes.pages),
    attestations: merge<Changes<typeof attestationSchema>>(soundContent.attestations, changes.attestations),
    worked: merge<Changes<typeof workedSchema>>(soundContent.worked, changes.worked),
    ...(changes.registry && { registry: changes.registry }),
    ...(changes.aliases && { aliases: changes.aliases }),
    ...(changes.tombstones && { tombstones: changes.tombstones }),
    ...(changes.corrections && { corrections: changes.corrections }),
    ...(changes.replies && { replies: changes.replies }),
    ...(changes.releases && { releases: changes.releases }),
    ...(changes.synonyms && { synonyms: changes.synonyms }),
    codes: { ...soundContent.codes, ...changes.codes },
  });
}

export const buildBody = (changes: Partial<Body> = {}): Body => ({ placements: [], terms: [], prose: '', ...changes });

/** Bodies in which every digest places its findings in order, one a line from line 10. */
export function buildBodies(records: ContentRecords, sources: Readonly<Record<string, Partial<Body>>> = {}): Bodies {
  const ofSources = [...records.sources].map(([id, { findings }]): [string, Body] => [
    id,
    buildBody({ placements: findings.map((finding, index) => ({ id: finding.id, line: 10 + index })), ...sources[id] }),
  ]);
  return { sources: new Map(ofSources), themes: new Map(), pages: new Map() };
}

/** A finding of each theme given, all alike but for id and theme. */
export const buildFindingsOn = (...themes: readonly ThemeId[]): FindingRecord[] =>
  themes.map((theme) => buildFindingRecord({ id: `on-${theme}`, theme }));
