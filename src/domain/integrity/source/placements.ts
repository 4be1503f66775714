import { toRecordFile } from '../../issue.ts';
import { mdxKinds } from '../../../schema/record-kinds.ts';
import type { ContentIssue } from '../../issue.ts';
import { listChoices } from '../../issue.ts';
import { countWords } from '../../../schema/text.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** Most words of digest besides the findings, for a press article. */
export const maxArticleDigestWords = 120;

/** A digest places each finding of its source once, and no other. */
const findingsArePlacedOnce: Rule = ({ sources }, { bodies }) =>
  [...sources].flatMap(([id, source]): readonly ContentIssue[] => {
    const file = toRecordFile('sources', id);
    const placements = bodies.sources.get(id)?.placements ?? [];
    const placedIds = placements.map((placement) => placement.id);
    const ids = source.findings.map((finding) => finding.id);
    const unplaced = source.findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding }) => !placedIds.includes(finding.id))
      .map(({ finding, index }) => ({
        rule: 'unplaced-finding',
        file,
        path: ['findings', index, 'id'],
        value: finding.id,
        problem: 'The digest does not place this finding.',
        action: `Put <Finding id="${finding.id}" /> where it belongs.`,
      }));
    const doubled = findDoubles(placedIds).map(([value, index]) => ({
      rule: 'finding-placed-twice',
      file,
      path: [],
      ...lineOf(placements[index]),
      value,
      problem: 'The digest places this finding a second time.',
      action: 'Keep one of the two.',
    }));
    const unknown = placements
      .filter((placement) => !ids.includes(placement.id))
      .map((placement) => ({
        rule: 'unknown-finding',
        file,
        path: [],
        line: placement.line,
        value: placement.id,
        problem: 'The digest places a finding that the frontmatter does not list.',
        allowed: listChoices(ids),
        action: 'Correct the id, or add the finding.',
      }));
    return [...unplaced, ...doubled, ...unknown];
  });

const lineOf = (placement: { readonly line: number } | undefined) =>
  placement === undefined ? {} : { line: placement.line };

/** A glossary link leads to a term. */
const termsExist: Rule = ({ terms }, { bodies }) =>
  mdxKinds.flatMap((kind) =>
    [...bodies[kind]].flatMap(([id, body]) =>
      body.terms
        .filter((term) => !terms.has(term.id))
        .map((term) => ({
          rule: 'unknown-term',
          file: toRecordFile(kind, id),
          path: [],
          line: term.line,
          value: term.id,
          problem: 'There is no such term in content/glossary.',
          allowed: listChoices(terms.keys()),
          action: 'Correct the id, or add the term.',
        })),
    ),
  );

/** The digest of a press article stays short. */
const articleDigestIsShort: Rule = ({ sources }, { bodies }) =>
  [...sources].flatMap(([id, source]) => {
    const words = countWords(bodies.sources.get(id)?.prose ?? '');
    if (source.kind !== 'article' || words <= maxArticleDigestWords) return [];
    return [
      {
        rule: 'digest-too-long',
        file: toRecordFile('sources', id),
        path: [],
        value: `${words} words`,
        problem: 'The digest of a press article, besides its findings, is too long.',
        allowed: `at most ${maxArticleDigestWords} words`,
        action: 'Let the findings speak.',
      },
    ];
  });

export const placementRules: readonly Rule[] = [findingsArePlacedOnce, termsExist, articleDigestIsShort];
