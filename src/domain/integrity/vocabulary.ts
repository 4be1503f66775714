import { themeIds } from '../../schema/vocabulary.ts';
import { splitId, toFindingKey } from '../ids.ts';
import { listChoices, toRecordFile } from '../issue.ts';
import type { ContentIssue } from '../issue.ts';
import { findDoubles } from './doubles.ts';
import type { Rule } from './rule.ts';

/** All sixteen themes are defined, and no seventeenth. */
const themesAreTheSixteen: Rule = ({ themes }) => [
  ...themeIds
    .filter((id) => !themes.has(id))
    .map((id) => ({
      rule: 'missing-theme',
      file: toRecordFile('themes', id),
      path: [],
      value: id,
      problem: 'The theme has no definition.',
      action: 'Add the file.',
    })),
  ...[...themes.keys()]
    .filter((id) => !themeIds.some((known) => known === id))
    .map((id) => ({
      rule: 'unknown-theme',
      file: toRecordFile('themes', id),
      path: [],
      value: id,
      problem: 'The codebook has no such theme.',
      allowed: listChoices(themeIds),
      action: 'Rename or remove the file.',
    })),
];

/** Each theme has a name of its own. */
const themeNamesAreUnique: Rule = ({ themes }) => {
  const named = [...themes].map(([id, { name }]) => ({ id, name }));
  return findDoubles(named.map(({ name }) => name.toLowerCase())).flatMap(([, index]) => {
    const double = named[index];
    if (double === undefined) return [];
    return [
      {
        rule: 'double-theme-name',
        file: toRecordFile('themes', double.id),
        path: ['name'],
        value: double.name,
        problem: 'Another theme has this name.',
        action: 'Give each its own.',
      },
    ];
  });
};

/** A theme's example is a real finding coded in that theme. */
const exampleIsOfTheTheme: Rule = ({ themes, sources }) =>
  [...themes].flatMap(([id, theme]) => {
    const { outer, own } = splitId(theme.example.finding);
    const finding = sources.get(outer)?.findings.find((candidate) => candidate.id === own);
    if (finding?.theme === id) return [];
    const choices = [...sources].flatMap(([source, { findings }]) =>
      findings.filter((candidate) => candidate.theme === id).map((candidate) => toFindingKey(source, candidate.id)),
    );
    return [
      {
        rule: 'example-not-of-theme',
        file: toRecordFile('themes', id),
        path: ['example', 'finding'],
        value: theme.example.finding,
        problem: finding === undefined ? 'There is no such finding.' : `That finding is coded ${finding.theme}.`,
        allowed: listChoices(choices),
        action: 'Name a finding of this theme.',
      },
    ];
  });

/** Terms that others point to exist. */
const seeAlsoExists: Rule = ({ terms }) =>
  [...terms].flatMap(([id, term]) =>
    term.seeAlso.flatMap((other, index) =>
      terms.has(other) && other !== id
        ? []
        : [
            {
              rule: 'unknown-term',
              file: toRecordFile('terms', id),
              path: ['seeAlso', index],
              value: other,
              problem: 'There is no other term of this id in content/glossary.',
              allowed: listChoices([...terms.keys()].filter((choice) => choice !== id)),
              action: 'Correct the id, or add the term.',
            },
          ],
    ),
  );

const spellingsMeanOneTerm: Rule = ({ terms }) => {
  const spellings = [...terms].flatMap(([id, { term, aliases }]) =>
    [...new Set([term, ...aliases].map((text) => text.toLowerCase()))].map((text) => ({ id, text })),
  );
  return findDoubles(spellings.map(({ text }) => text)).flatMap(([value, index]): readonly ContentIssue[] => {
    const id = spellings[index]?.id;
    if (id === undefined) return [];
    const other = spellings.find(({ text }) => text === value)?.id ?? '';
    return [
      {
        rule: 'ambiguous-term',
        file: toRecordFile('terms', id),
        path: ['aliases'],
        value,
        problem: `The spelling belongs to "${other}" already.`,
        action: 'Keep it in one of the two.',
      },
    ];
  });
};

export const vocabularyRules: readonly Rule[] = [
  themesAreTheSixteen,
  themeNamesAreUnique,
  exampleIsOfTheTheme,
  seeAlsoExists,
  spellingsMeanOneTerm,
];
