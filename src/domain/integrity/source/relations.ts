import type { SourceRecord } from '../../../schema/source.ts';
import { themeIds } from '../../../schema/vocabulary.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import { groupBy } from '../../group-by.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { ContentIssue, RecordPath } from '../../issue.ts';
import type { ContentRecords } from '../../model.ts';
import { compareWitnesses } from '../../order.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

interface Witness extends SourceRecord {
  readonly id: string;
}

interface Place {
  readonly source: Witness;
  readonly relation: SourceRecord['relations'][number];
  /** The other sources of the visit, in the order of witnesses. */
  readonly others: readonly Witness[];
  /** The one that the relation names; undefined where there is no such witness. */
  readonly other: Witness | undefined;
  readonly at: (...path: RecordPath) => Pick<ContentIssue, 'file' | 'path'>;
}

function listPlaces({ sources }: ContentRecords): readonly Place[] {
  const witnesses = [...sources].map(([id, record]) => ({ ...record, id })).sort(compareWitnesses);
  const byVisit = groupBy(witnesses, ({ visit }) => visit);
  return witnesses.flatMap((source) => {
    const others = byVisit.get(source.visit)?.filter(({ id }) => id !== source.id) ?? [];
    return source.relations.map((relation, index) => ({
      source,
      relation,
      others,
      other: others.find(({ id }) => id === relation.to),
      at: (...path: RecordPath) => ({
        file: toRecordFile('sources', source.id),
        path: ['relations', index, ...path],
      }),
    }));
  });
}

/** Whether a source makes a claim on a theme, about its own visit, that still stands. */
const speaksOf = ({ findings, visit }: Witness, theme: ThemeId): boolean =>
  findings.some(
    (finding) => finding.theme === theme && finding.status !== 'withdrawn' && (finding.visit ?? visit) === visit,
  );

/** Relations join two accounts of one visit. */
const relationJoinsWitnesses: Rule = (records) =>
  listPlaces(records).flatMap(({ relation, others, other, at }) => {
    if (other !== undefined) return [];
    return [
      {
        rule: 'unknown-witness',
        ...at('to'),
        value: relation.to,
        problem: 'A relation is to another source of the same visit.',
        allowed: listChoices(others.map(({ id }) => id)),
        action: 'Correct the id.',
      },
    ];
  });

/** A relation is told from the side of the later witness, so that no two accounts are related twice over. */
const relationLooksBack: Rule = (records) =>
  listPlaces(records).flatMap(({ source, relation, others, other, at }) => {
    if (other === undefined || compareWitnesses(other, source) < 0) return [];
    return [
      {
        rule: 'relation-to-later-witness',
        ...at('to'),
        value: relation.to,
        problem: 'A relation is recorded with the later of two witnesses; this one is to a later.',
        allowed: listChoices(others.filter((earlier) => compareWitnesses(earlier, source) < 0).map(({ id }) => id)),
        action: 'Record it with the other source, seen from there.',
      },
    ];
  });

/** Accounts are related on what both speak of. */
const relationIsOnSharedTheme: Rule = (records) =>
  listPlaces(records).flatMap(({ source, relation, other, at }) => {
    if (other === undefined) return [];
    const shared = themeIds.filter((theme) => speaksOf(source, theme) && speaksOf(other, theme));
    if (shared.includes(relation.theme)) return [];
    return [
      {
        rule: 'relation-theme-not-shared',
        ...at('theme'),
        value: relation.theme,
        problem: `Not both sources have a finding on this theme about the visit (the other is "${other.id}").`,
        allowed: listChoices(shared),
        action: 'Correct the theme, or leave the relation out.',
      },
    ];
  });

/** Two accounts of a theme stand in one relation. */
const relationsHoldNoDoubles: Rule = ({ sources }) =>
  [...sources].flatMap(([id, source]) =>
    findDoubles(source.relations.map(({ to, theme }) => `${to} ${theme}`)).map(([value, index]) => ({
      rule: 'double-relation',
      file: toRecordFile('sources', id),
      path: ['relations', index],
      value,
      problem: 'Another relation of this source is to the same source on the same theme.',
      action: 'Keep the one that fits.',
    })),
  );

/** Of an account whose rest was not read nobody can say that it says less. */
const relationOfUnreadSaysNoLess: Rule = (records) =>
  listPlaces(records).flatMap(({ source, relation, at }) => {
    if (source.extent === 'whole' || relation.relation !== 'narrower') return [];
    return [
      {
        rule: 'narrower-unread',
        ...at('relation'),
        value: relation.relation,
        problem: 'This account was read only in part: what was not read may say as much as the other.',
        allowed: 'same, adds, differs',
        action: 'Leave the relation out, or read the whole account.',
      },
    ];
  });

export const relationRules: readonly Rule[] = [
  relationJoinsWitnesses,
  relationLooksBack,
  relationIsOnSharedTheme,
  relationsHoldNoDoubles,
  relationOfUnreadSaysNoLess,
];
