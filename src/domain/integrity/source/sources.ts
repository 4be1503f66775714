import { countWords } from '../../../schema/text.ts';
import { toAuthorityId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** Most words that may be quoted from one source that is not under the Open Government Licence. */
export const maxQuotedWords = 200;

/** A source tells of a visit on record. */
const sourceHasVisit: Rule = ({ sources, visits }) =>
  [...sources]
    .filter(([, source]) => !visits.has(source.visit))
    .map(([id, source]) => ({
      rule: 'unknown-visit',
      file: toRecordFile('sources', id),
      path: ['visit'],
      value: source.visit,
      problem: 'The source tells of a visit that has no file in content/visits.',
      allowed: listChoices([...visits.keys()].filter((visit) => toAuthorityId(visit) === toAuthorityId(source.visit))),
      action: 'Correct the id, or add the visit first.',
    }));

/** Each heading and each block of an outline stands there once. */
const outlineHoldsNoDoubles: Rule = ({ sources }) =>
  [...sources].flatMap(([id, source]) => {
    const sections = findDoubles(source.outline.map((section) => section.id));
    const blocks = findDoubles(source.outline.flatMap((section) => section.blocks));
    return [...sections, ...blocks].map(([value]) => ({
      rule: 'double-block',
      file: toRecordFile('sources', id),
      path: ['outline'],
      value,
      problem: 'The outline lists this heading or block twice.',
      action: 'List each once, under the heading it stands under.',
    }));
  });

/** Pages and printed numbers are given of blocks that stand under the heading. */
const outlinePlacesItsBlocks: Rule = ({ sources }) =>
  [...sources].flatMap(([id, source]) =>
    source.outline.flatMap((section, index) =>
      (['pages', 'numbers'] as const).flatMap((field) =>
        Object.keys(section[field] ?? {})
          .filter((block) => !section.blocks.includes(block))
          .map((block) => ({
            rule: 'place-of-no-block',
            file: toRecordFile('sources', id),
            path: ['outline', index, field, block],
            value: block,
            problem: 'No such block stands under this heading of the outline.',
            allowed: listChoices(section.blocks),
            action: 'Correct the id of the block, or take the line out.',
          })),
      ),
    ),
  );

/** Quotations stay short taken together, unless the licence of the source lets all of it be used. */
const quotationsStayShort: Rule = ({ sources }) =>
  [...sources].flatMap(([id, source]) => {
    const quotedWords = source.findings.reduce(
      (sum, { quote }) => sum + (quote === undefined ? 0 : countWords(quote)),
      0,
    );
    if (source.licence === 'open-government' || quotedWords <= maxQuotedWords) return [];
    return [
      {
        rule: 'too-much-quoted',
        file: toRecordFile('sources', id),
        path: ['findings'],
        value: `${quotedWords} words`,
        problem: 'The findings quote too many words of one source.',
        allowed: `at most ${maxQuotedWords} words together`,
        action:
          'Drop quotations that add nothing to the summary, or give the licence if it is the Open Government Licence.',
      },
    ];
  });

export const sourceRules: readonly Rule[] = [
  sourceHasVisit,
  outlineHoldsNoDoubles,
  outlinePlacesItsBlocks,
  quotationsStayShort,
];
