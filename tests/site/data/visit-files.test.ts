import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../src/domain/comparison/comparison.ts';
import { getVisit, listFindingsOf, listSourcesOf } from '../../../src/domain/lookup.ts';
import type { Corpus } from '../../../src/domain/model.ts';
import { buildCorpusOfFiles } from '../../../src/domain/visit/visit-file.ts';
import type { VisitFile } from '../../../src/domain/visit/visit-file.ts';
import { buildComparisonView } from '../../../src/views/comparison/comparison-view.ts';
import { attestationSchema } from '../../../src/schema/about/attestation.ts';
import { authoritySchema } from '../../../src/schema/authority.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { subjectSchema } from '../../../src/schema/subject.ts';
import { visitSchema } from '../../../src/schema/visit.ts';
import { getPage, listBuiltFiles, readBuiltFile, readCorpus } from '../../support/built-site.ts';
import { articleVisit, authority, letterVisit, otherVisit, own } from '../../support/real-pages.ts';

const corpus = readCorpus();
const themeNames = new Map(corpus.themes.map(({ id, name }) => [id, name]));

const withId = z.looseObject({ id: z.string() });
const fileSchema = z.strictObject({
  authority: withId,
  visit: withId,
  related: z.array(withId),
  sources: z.array(withId),
  subjects: z.array(withId),
  attestations: z.array(withId),
});
const readText = (id: string) => readBuiltFile(`data/visits/${id}.json`);

/** The file as the records that it must hold, each read by its own schema. */
function readFile(id: string): VisitFile {
  const { authority, visit, related, sources, subjects, attestations } = fileSchema.parse(JSON.parse(readText(id)));
  const read = <T extends z.ZodType>(schema: T, { id: own, ...fields }: z.output<typeof withId>) => ({
    // Every record is an object.
    ...(schema.parse(fields) as z.output<T> & object),
    id: own,
  });
  return {
    authority: read(authoritySchema, authority),
    visit: read(visitSchema, visit),
    related: related.map((record) => read(visitSchema, record)),
    sources: sources.map((source) => read(sourceSchema, source)),
    subjects: subjects.map((subject) => read(subjectSchema.pick({ theme: true, name: true, order: true }), subject)),
    attestations: attestations.map((attestation) => read(attestationSchema.omit({ claims: true }), attestation)),
  };
}

/** Names of fields at any depth, but for those of what a document sets, which are counted in it. */
const listKeys = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(listKeys)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, field]) => [key, ...(key === 'sets' ? [] : listKeys(field))])
      : [];

/** What the files leave out: links to the glossary, and what a cell does not show. */
const leftOut = new Set(['summary', 'corrections', 'replies']);
const withoutTerms = (view: unknown): unknown =>
  JSON.parse(JSON.stringify(view, (key, value: unknown) => (leftOut.has(key) ? undefined : value)));

const draw = (held: Corpus, ids: readonly string[], primaryOnly: boolean) =>
  withoutTerms(
    buildComparisonView(
      held,
      buildComparison(
        held,
        ids.map((id) => getVisit(held, id)),
        { primaryOnly },
      ),
    ),
  );

describe('the files of visits', () => {
  it('are one for each visit on record, and no other', () => {
    const files = listBuiltFiles().filter((file) => /^data\/visits\/.*\.json$/u.test(file));
    expect(files.toSorted()).toEqual(corpus.visits.map(({ id }) => `data/visits/${id}.json`).toSorted());
  });

  it('are each linked to from the pages that list them', () => {
    const links = ['/data/visits/', `/data/visits/${authority.id}/`].map(
      (address) =>
        new Set(
          getPage(address)
            .main.querySelectorAll('a')
            .map((link) => link.getAttribute('href')),
        ),
    );
    for (const { id } of own.visits)
      expect(
        links.filter((one) => one.has(`/data/visits/${id}.json`)),
        id,
      ).toHaveLength(2);
  });
});

describe.each(own.visits)('the file of $id', (visit) => {
  const file = readFile(visit.id);

  it('holds the records of the visit and its authority, as content/ has them', () => {
    const { authorityId, slug, ...record } = visit;
    expect(file.visit).toEqual({ ...record, id: `${authorityId}/${slug}` });
    expect(file.authority).toEqual(corpus.authorities.find(({ id }) => id === authorityId));
  });

  it('holds its sources, and its findings alone', () => {
    const ids = file.sources.map(({ id }) => id);
    expect(listSourcesOf(corpus, visit.id).filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(file.attestations.map((attestation) => attestation.id)).toEqual(
      ids.filter((source) => corpus.attestations.has(source)),
    );
    const keys = file.sources.flatMap(({ id, findings }) => findings.map((finding) => `${id}/${finding.id}`));
    expect(keys.toSorted()).toEqual(
      listFindingsOf(corpus, visit.id)
        .map(({ key }) => key)
        .toSorted(),
    );
  });

  it('holds the subjects that its findings name, each once, and no other', () => {
    const named = listFindingsOf(corpus, visit.id).flatMap(({ subject, alsoSubjects }) => [subject, ...alsoSubjects]);
    expect(file.subjects.map(({ id }) => id)).toEqual([...new Set(named)].toSorted());
    for (const { id, ...record } of file.subjects) expect(corpus.index.subjects.get(id)).toMatchObject(record);
  });

  it('holds no rank, average, score or total, and no time of building', () => {
    const forbidden = /rank|average|score|total|mean|(?<!ac)count/iu;
    expect(listKeys(JSON.parse(readText(visit.id))).filter((key) => forbidden.test(key))).toEqual([]);
    expect(readText(visit.id)).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:/u);
  });
});

describe('a comparison made from the files alone', () => {
  const pairs = own.pairs.map((pair) => pair.map(({ id }) => id));
  const several = [
    [letterVisit.id, otherVisit.id, articleVisit.id],
    [otherVisit.id, letterVisit.id],
  ];

  it.each([...pairs, ...several].map((ids) => ({ name: ids.join(' beside '), ids })))(
    'is that of the whole corpus: $name',
    ({ ids }) => {
      const part = buildCorpusOfFiles(ids.map(readFile), themeNames);
      for (const primaryOnly of [false, true])
        expect(draw(part, ids, primaryOnly)).toEqual(draw(corpus, ids, primaryOnly));
    },
  );
});
