import { listChoices, toRecordFile } from '../../issue.ts';
import { listSubjectsOf } from '../../lookup.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import { themeIds } from '../../../schema/vocabulary.ts';
import type { Corpus } from '../../model.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

const listOf = (corpus: Corpus, theme: ThemeId) => listChoices(listSubjectsOf(corpus, theme).map(({ id }) => id));

/** A finding, a recommendation and each coding of a claim is about a subject of its theme. */
const subjectIsOfTheme: Rule = ({ sources, visits, attestations, subjects }, { corpus }) => {
  const check = (file: string, path: readonly (string | number)[], theme: ThemeId, subject: string) => {
    const own = subjects.get(subject);
    if (own?.theme === theme) return [];
    return [
      {
        rule: own === undefined ? 'unknown-subject' : 'subject-of-another-theme',
        file,
        path,
        value: subject,
        problem: own === undefined ? 'There is no such subject.' : `That subject is of ${own.theme}, not of ${theme}.`,
        allowed: listOf(corpus, theme),
        action: 'Name a subject of the theme; the theme is decided first.',
      },
    ];
  };
  return [
    ...[...sources].flatMap(([id, { findings }]) =>
      findings.flatMap(({ theme, subject }, index) =>
        check(toRecordFile('sources', id), ['findings', index, 'subject'], theme, subject),
      ),
    ),
    ...[...visits].flatMap(([id, { recommendations }]) =>
      recommendations.flatMap(({ theme, subject }, index) =>
        check(toRecordFile('visits', id), ['recommendations', index, 'subject'], theme, subject),
      ),
    ),
    ...[...attestations].flatMap(([id, { claims }]) =>
      claims.flatMap((claim, index) =>
        (['first', 'second'] as const).flatMap((coder) => {
          const { theme, subject } = claim[coder] ?? {};
          if (theme === undefined || subject === undefined) return [];
          return check(toRecordFile('attestations', id), ['claims', index, coder, 'subject'], theme, subject);
        }),
      ),
    ),
  ];
};

/** What a finding touches besides is a subject or a theme. */
const alsoExists: Rule = ({ sources, subjects }) =>
  [...sources].flatMap(([id, { findings }]) =>
    findings.flatMap(({ also }, index) =>
      also.flatMap((other, place) =>
        subjects.has(other) || themeIds.some((theme) => theme === other)
          ? []
          : [
              {
                rule: 'unknown-subject',
                file: toRecordFile('sources', id),
                path: ['findings', index, 'also', place],
                value: other,
                problem: 'There is no such subject, nor a theme of this id.',
                allowed: listChoices([...subjects.keys()].sort()),
                action: 'Correct the id.',
              },
            ],
      ),
    ),
  );

/** What goes elsewhere goes to a subject that exists. */
const elsewhereExists: Rule = ({ subjects }) =>
  [...subjects].flatMap(([id, { goesElsewhere }]) =>
    goesElsewhere.flatMap(({ subject }, index) =>
      subjects.has(subject) && subject !== id
        ? []
        : [
            {
              rule: 'unknown-subject',
              file: toRecordFile('subjects', id),
              path: ['goesElsewhere', index, 'subject'],
              value: subject,
              problem: 'There is no other subject of this id.',
              allowed: listChoices([...subjects.keys()].sort()),
              action: 'Correct the id.',
            },
          ],
    ),
  );

/** No two subjects bear one name, nor a theme's name. */
const namesAreUnique: Rule = ({ subjects, themes }, { corpus }) => {
  const named = [...subjects].map(([id, { name, theme }]) => ({ id, name, theme }));
  const names = [...[...themes.values()].map(({ name }) => name), ...named.map(({ name }) => name)];
  return findDoubles(names.map((name) => name.toLowerCase())).flatMap(([, place]) => {
    const double = named[place - themes.size];
    if (double === undefined) return [];
    return [
      {
        rule: 'double-subject-name',
        file: toRecordFile('subjects', double.id),
        path: ['name'],
        value: double.name,
        problem: 'Another subject or a theme bears this name.',
        action: `Give it a name that says how it differs from the others of its theme: ${listOf(corpus, double.theme)}.`,
      },
    ];
  });
};

export const subjectRules: readonly Rule[] = [subjectIsOfTheme, alsoExists, elsewhereExists, namesAreUnique];
