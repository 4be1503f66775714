import type { z } from 'astro/zod';

import { buildCorpus } from '../../src/domain/corpus.ts';
import { listFindingsOf } from '../../src/domain/lookup.ts';
import type { Bodies, Body } from '../../src/domain/integrity/rule.ts';
import type { ContentRecords, Corpus, Visit } from '../../src/domain/model.ts';
import { attestationSchema } from '../../src/schema/about/attestation.ts';
import type { AttestationRecord } from '../../src/schema/about/attestation.ts';
import { authoritySchema } from '../../src/schema/authority.ts';
import type { AuthorityRecord } from '../../src/schema/authority.ts';
import { datedSchema } from '../../src/schema/dates.ts';
import type { Dated } from '../../src/schema/dates.ts';
import { findingSchema } from '../../src/schema/finding.ts';
import type { FindingRecord } from '../../src/schema/finding.ts';
import { pageSchema } from '../../src/schema/about/page.ts';
import type { PageRecord } from '../../src/schema/about/page.ts';
import { listRecordKinds, mapRecordKinds, recordKinds } from '../../src/schema/record-kinds.ts';
import type { InputsByKind, RecordKind } from '../../src/schema/record-kinds.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import type { SourceRecord } from '../../src/schema/source.ts';
import { subjectSchema } from '../../src/schema/subject.ts';
import type { SubjectRecord } from '../../src/schema/subject.ts';
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

const defaultSummary = 'Too few posts were filled.';

/** An inspectors' claim of a weakness in the workforce; it is about the first subject of its theme. */
export const buildFindingRecord = (changes: Changes<typeof findingSchema> = {}): FindingRecord =>
  findingSchema.parse({
    id: 'claim',
    theme: 'workforce',
    subject: `about-${changes.theme ?? 'workforce'}`,
    level: 'weakness',
    direction: 'not-stated',
    saidBy: 'inspectors',
    summary: defaultSummary,
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

export const buildSubjectRecord = (changes: Changes<typeof subjectSchema> = {}): SubjectRecord =>
  subjectSchema.parse({
    theme: 'workforce',
    name: 'A subject',
    order: 1,
    definition: 'What the subject covers.',
    includes: ['one thing'],
    example: 'One claim.',
    ...changes,
  });

export const buildTermRecord = (changes: Changes<typeof termSchema> = {}): TermRecord =>
  termSchema.parse({ term: 'Supervision', definition: 'Talk about cases.', kind: 'process', ...changes });

export const buildPageRecord = (changes: Changes<typeof pageSchema> = {}): PageRecord =>
  pageSchema.parse({ title: 'About', description: 'What the site is.', order: 1, ...changes });

export const buildAttestationRecord = (changes: Changes<typeof attestationSchema> = {}): AttestationRecord =>
  attestationSchema.parse({
    coders: 'language model',
    checkedByPerson: false,
    codedOn: '2026-11-20',
    codebook: 2,
    claims: [],
    ...changes,
  });

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

/** Builders of the kinds whose records have much that a case does not care about. */
const builders = {
  authorities: buildAuthorityRecord,
  visits: buildVisitRecord,
  sources: buildSourceRecord,
  themes: buildThemeRecord,
  subjects: buildSubjectRecord,
  terms: buildTermRecord,
  pages: buildPageRecord,
  attestations: buildAttestationRecord,
  worked: buildWorkedRecord,
};

/** Records by id, each with only the fields that a case cares about where a builder fills in the rest. */
export type TestContent = { readonly [Kind in RecordKind]?: Readonly<Record<string, Partial<InputsByKind[Kind]>>> };

const firstRelease: NonNullable<TestContent['releases']> = {
  '0.1.0': { date: '2026-11-22', changes: ['First version.'] },
};

const allThemes: NonNullable<TestContent['themes']> = Object.fromEntries(themeIds.map((id) => [id, { name: id }]));

const subjectOfEach: NonNullable<TestContent['subjects']> = Object.fromEntries(
  themeIds.map((theme, place) => [`about-${theme}`, { theme, name: `About ${theme}`, order: place + 1 }]),
);

const isBuilt = (kind: RecordKind): kind is keyof typeof builders => kind in builders;

/** What no two records may share, or must be as the id says: names and codes of an authority, the number and the year of a visit. */
function listFieldsOfId(kind: RecordKind, id: string): object {
  if (kind === 'authorities' && id !== 'northshire') {
    const digits = Array.from(id, (letter) => letter.charCodeAt(0)).reduce(
      (sum, letter) => (sum * 31 + letter) % 100_000,
      7,
    );
    const code = String(digits).padStart(5, '0');
    return { name: id, officialName: `${id} Council`, gssCode: `E060${code}`, ofstedUrn: `7${code}` };
  }
  if (kind !== 'visits') return {};
  const [, number] = /-monitoring-(\d{1,2})$/u.exec(id) ?? [];
  if (number !== undefined) return { number: Number(number) };
  const [, year, month = '06'] =
    /\/(?:\d{4}-monitoring-)?(\d{4})(?:-(?:inspection|focused))?(?:-(\d{2}))?$/u.exec(id) ?? [];
  if (year === undefined) return {};
  return {
    dates: { precision: 'day', from: `${year}-${month}-08` },
    published: { precision: 'day', from: `${year}-12-20` },
  };
}

/** Records of the authority Northshire and of the sixteen themes with a subject each, with whatever else a case gives. */
export function buildTestRecords(content: TestContent = {}): ContentRecords {
  const given: TestContent = {
    releases: firstRelease,
    ...content,
    authorities: { northshire: {}, ...content.authorities },
    themes: { ...allThemes, ...content.themes },
    subjects: { ...subjectOfEach, ...content.subjects },
  };
  return mapRecordKinds<ContentRecords>((kind) => {
    const build: (fields: object) => unknown = isBuilt(kind)
      ? builders[kind]
      : (fields) => recordKinds[kind].schema.parse(fields);
    return new Map(Object.entries<object>(given[kind] ?? {}).map(([id, fields]) => [id, build(fields)]));
  });
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
      recommendations: [{ id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'about-workforce' }],
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
      { name: id, example: { finding: `northshire-2016-monitoring-1-ofsted/on-${id}`, why: 'It fits.' } },
    ]),
  ),
  terms: {
    audit: { term: 'Audit', aliases: ['case audit'], seeAlso: ['supervision'] },
    supervision: { term: 'Supervision' },
    inadequate: { term: 'Inadequate', kind: 'grade' },
    good: { term: 'Good', kind: 'grade' },
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

/** Lets findings of a source that a case gives no summary say something each. */
function tellApart(records: ContentRecords): ContentRecords {
  const sources = [...records.sources].map(([id, source]): [string, SourceRecord] => [
    id,
    {
      ...source,
      findings: source.findings.map((finding, index) =>
        index > 0 && finding.summary === defaultSummary
          ? { ...finding, summary: `${index + 1} posts were empty.` }
          : finding,
      ),
    },
  ]);
  return { ...records, sources: new Map(sources) };
}

/** Lets our own sentences rest on the first finding that is about what they are, where a case does not say on which. */
function groundSentences(records: ContentRecords, given: TestContent): ContentRecords {
  const corpus = buildCorpus(records);
  const findFirst = (visits: readonly string[], themes: readonly ThemeId[]) =>
    visits.flatMap((visit) => listFindingsOf(corpus, visit)).find(({ theme }) => themes.includes(theme))?.key;
  const ground = <R extends { readonly restsOn: readonly string[] }>(
    kind: 'visits' | 'worked',
    all: ReadonlyMap<string, R>,
    find: (id: string, record: R) => string | undefined,
  ) =>
    new Map(
      [...all].map(([id, record]): readonly [string, R] => {
        const key = given[kind]?.[id]?.restsOn === undefined ? find(id, record) : undefined;
        return [id, key === undefined ? record : { ...record, restsOn: [key] }];
      }),
    );
  return {
    ...records,
    visits: ground('visits', records.visits, (id) => findFirst([id], themeIds)),
    worked: ground('worked', records.worked, (_id, { visits, themes }) => findFirst(visits, themes)),
  };
}

/**
 * Records without a fault between them, changed field by field where a case says so.
 *
 * An inspection with its report and a recommendation; a monitoring visit with a letter, which has a finding on every
 * theme, and a press account; two terms, a page, an attestation of the press account, a worked comparison.
 */
export function buildSoundRecords(changes: TestContent = {}): ContentRecords {
  const sound: TestContent = soundContent;
  const merged = listRecordKinds()
    .filter((kind) => kind in sound || kind in changes)
    .map((kind): readonly [RecordKind, object] => {
      const [known, changed]: readonly Readonly<Record<string, object>>[] = [sound[kind] ?? {}, changes[kind] ?? {}];
      const ids = Object.keys({ ...known, ...changed });
      return [
        kind,
        Object.fromEntries(ids.map((id) => [id, { ...listFieldsOfId(kind, id), ...known?.[id], ...changed?.[id] }])),
      ];
    });
  return groundSentences(tellApart(buildTestRecords(Object.fromEntries(merged))), changes);
}

export const buildBody = (changes: Partial<Body> = {}): Body => ({
  placements: [],
  terms: [],
  headings: [],
  prose: '',
  paragraphs: [],
  ...changes,
});

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
