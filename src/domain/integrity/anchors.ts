import { ownAnchors } from '../../schema/anchors.ts';
import { mdxKinds } from '../../schema/record-kinds.ts';
import { listChoices, toRecordFile } from '../issue.ts';
import { toHeadingAnchor } from '../page/heading-anchor.ts';
import { findDoubles } from './doubles.ts';
import type { Rule } from './rule.ts';

const reserved: Readonly<Record<'sources' | 'themes' | 'pages', readonly string[]>> = {
  sources: [...ownAnchors.every, ...ownAnchors.source],
  themes: ownAnchors.every,
  pages: ownAnchors.every,
};

/** The fragment of a heading is that of nothing else on its page. */
const headingsHavePlaces: Rule = (_records, { bodies }) =>
  mdxKinds.flatMap((kind) =>
    [...bodies[kind]].flatMap(([id, { headings, placements }]) => {
      const placed = placements.map((placement) => placement.id);
      const taken = [...reserved[kind], ...placed];
      return headings
        .filter(({ text }) => taken.includes(toHeadingAnchor(text)))
        .map(({ text, line }) => ({
          rule: 'anchor-taken',
          file: toRecordFile(kind, id),
          path: [],
          line,
          value: text,
          problem: `The fragment of the heading, "${toHeadingAnchor(text)}", is that of ${placed.includes(toHeadingAnchor(text)) ? 'a finding' : 'a place that the page has for itself'}.`,
          action: 'Word the heading otherwise, or give a finding that is new another id.',
        }));
    }),
  );

/** Interventions stand on their authority's page under their ids. */
const interventionsHavePlaces: Rule = ({ authorities }) =>
  [...authorities].flatMap(([id, { interventions }]) => {
    const own: readonly string[] = [...ownAnchors.every, ...ownAnchors.authority];
    const ids = interventions.map((intervention) => intervention.id);
    const doubled = new Set(findDoubles(ids).map(([, index]) => index));
    return ids.flatMap((value, index) => {
      if (!own.includes(value) && !doubled.has(index)) return [];
      return [
        {
          rule: doubled.has(index) ? 'double-intervention' : 'reserved-anchor',
          file: toRecordFile('authorities', id),
          path: ['interventions', index, 'id'],
          value,
          problem: doubled.has(index)
            ? 'Another intervention has this id.'
            : `The page has this place for itself, as it has ${listChoices(own)}.`,
          action: 'Give it an id that says what it is, such as improvement-notice-2017.',
        },
      ];
    });
  });

/** Terms stand in the glossary under their ids, among its letters. */
const termsHavePlaces: Rule = ({ terms }) =>
  [...terms.keys()]
    .filter((id) => /^letter-[a-z]$/u.test(id) || ownAnchors.every.some((own) => own === id))
    .map((id) => ({
      rule: 'reserved-anchor',
      file: toRecordFile('terms', id),
      path: [],
      value: id,
      problem: 'The glossary has this place for itself, as it has those of its letters: letter-a.',
      action: 'Rename the file.',
    }));

export const anchorRules: readonly Rule[] = [headingsHavePlaces, interventionsHavePlaces, termsHavePlaces];
