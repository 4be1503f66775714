import { describe, expect, it } from 'vitest';

import {
  groupSubjectLinks,
  listSubjectEntries,
  listSubjectGroups,
} from '../../../../src/views/subject/subject-entries.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const names = ['Ashshire', 'Beechshire', 'Cedarshire', 'Dogwoodshire', 'Elmshire'];
const toId = (name: string) => name.toLowerCase();

const build = (told: readonly string[]) =>
  buildTestCorpus({
    authorities: Object.fromEntries(names.map((name) => [toId(name), { name }])),
    visits: Object.fromEntries(told.map((name) => [`${toId(name)}/2018-focused`, { kind: 'focused' }])),
    sources: Object.fromEntries(
      told.map((name, index) => [
        toId(name),
        {
          visit: `${toId(name)}/2018-focused`,
          kind: index === 0 ? 'letter' : 'article',
          findings: [buildFindingRecord()],
        },
      ]),
    ),
  });

describe('the subjects of a theme', () => {
  it('say of whom each is told, by name and without a count', () => {
    const tell = (told: readonly string[], primaryOnly = false) =>
      listSubjectEntries(build(told), 'workforce', { primaryOnly })[0]?.note;
    expect(tell(names.slice(0, 2))).toBe('Told of Ashshire and Beechshire');
    expect(tell(names.slice(0, 2), true)).toBe('Told of Ashshire');
    expect(tell(names)).toBe('Told of Ashshire, Beechshire, Cedarshire, Dogwoodshire and others');
  });

  it('keep one of which nothing is told', () => {
    expect(listSubjectEntries(build([]), 'workforce')).toEqual([
      {
        link: { text: 'About workforce', href: '/subjects/about-workforce/' },
        definition: 'What the subject covers.',
        note: 'No finding yet',
      },
    ]);
  });

  it('lead from primary sources to primary sources', () => {
    const [entry] = listSubjectEntries(build([]), 'workforce', { primaryOnly: true });
    expect(entry?.link.href).toBe('/subjects/about-workforce/primary/');
  });
});

describe('all subjects', () => {
  it('stand under their themes, in the order of the codebook', () => {
    const corpus = build([]);
    expect(listSubjectGroups(corpus).map(({ id }) => id)).toEqual(corpus.themes.map(({ id }) => id));
    expect(groupSubjectLinks(corpus, (id) => `/feeds/subjects/${id}.xml`)[0]).toEqual({
      under: { text: 'workforce', href: '/themes/workforce/' },
      links: [{ text: 'About workforce', href: '/feeds/subjects/about-workforce.xml' }],
    });
  });
});
