import type { AuthorityRecord } from '../../../schema/authority.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { ContentIssue, RecordPath } from '../../issue.ts';
import { toSpan } from '../../plain-date.ts';
import type { Rule } from '../rule.ts';

interface Claim {
  readonly id: string;
  readonly path: RecordPath;
  readonly value: string;
  /** By what it is compared: names without regard to case. */
  readonly key: string;
}

type ListClaims = (
  authority: AuthorityRecord,
) => readonly (readonly [path: RecordPath, value: string | undefined, key?: string])[];

/** What may belong to one authority only, in the order in which records claim it. */
const listClaims = (authorities: ReadonlyMap<string, AuthorityRecord>, list: ListClaims): readonly Claim[] =>
  [...authorities].flatMap(([id, authority]) =>
    list(authority).flatMap(([path, value, key]) =>
      value === undefined ? [] : [{ id, path, value, key: (key ?? value).toLowerCase() }],
    ),
  );

function findShared(
  claims: readonly Claim[],
  { rule, what }: { readonly rule: string; readonly what: string },
): readonly ContentIssue[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ id, path, value, key }) => {
    const owner = owners.get(key) ?? id;
    owners.set(key, owner);
    if (owner === id) return [];
    return [
      {
        rule,
        file: toRecordFile('authorities', id),
        path,
        value,
        problem: `This ${what} is that of "${owner}".`,
        action: `Correct the one that is wrong: no two authorities have one ${what}.`,
      },
    ];
  });
}

/** A code of today or of old is that of one authority; so is a number; so is a name of today, though a former one may have had it. */
const nothingIsShared: Rule = ({ authorities }) => [
  ...findShared(
    listClaims(authorities, ({ gssCode, formerCodes }) => [
      [['gssCode'], gssCode],
      ...formerCodes.map((code, index) => [['formerCodes', index, 'gssCode'], code.gssCode] as const),
    ]),
    { rule: 'shared-code', what: 'code' },
  ),
  ...findShared(
    listClaims(authorities, ({ ofstedUrn }) => [[['ofstedUrn'], ofstedUrn]]),
    { rule: 'shared-number', what: 'number' },
  ),
  ...findShared(
    listClaims(authorities, ({ name, officialName, kind }) =>
      kind === 'former'
        ? []
        : [
            [['name'], name],
            [['officialName'], officialName],
          ],
    ),
    { rule: 'shared-name', what: 'name' },
  ),
];

/** A code that an authority has is none that it had. */
const codesDiffer: Rule = ({ authorities }) =>
  [...authorities].flatMap(([id, { gssCode, formerCodes }]) =>
    formerCodes.flatMap((former, index) =>
      former.gssCode !== gssCode
        ? []
        : [
            {
              rule: 'former-code-in-use',
              file: toRecordFile('authorities', id),
              path: ['formerCodes', index, 'gssCode'],
              value: gssCode,
              problem: 'The authority has this code now.',
              action: 'Take it out of formerCodes.',
            },
          ],
    ),
  );

const heirFields = { predecessors: 'successors', successors: 'predecessors' } as const;

/** Where councils merged or split, each names the other. */
const successionIsMutual: Rule = ({ authorities }) =>
  [...authorities].flatMap(([id, authority]) =>
    (['predecessors', 'successors'] as const).flatMap((field) =>
      authority[field].flatMap((other, index) => {
        const record = authorities.get(other);
        if (record?.[heirFields[field]].includes(id) === true && other !== id) return [];
        return [
          {
            rule: record === undefined || other === id ? 'unknown-authority' : 'one-sided-succession',
            file: toRecordFile('authorities', id),
            path: [field, index],
            value: other,
            problem:
              record === undefined || other === id
                ? 'There is no other authority of this id.'
                : `"${other}" does not name this one among its ${heirFields[field]}.`,
            allowed: listChoices([...authorities.keys()].filter((choice) => choice !== id)),
            action: 'Correct the id, or let both records name each other.',
          },
        ];
      }),
    ),
  );

/** An heir begins after the one whose place it takes has ended: so nobody is its own heir, by whatever way round. */
const successionRunsForward: Rule = ({ authorities }) =>
  [...authorities].flatMap(([id, { since, predecessors }]) =>
    predecessors.flatMap((other, index) => {
      const until = authorities.get(other)?.until;
      if (since === undefined || until === undefined || since > until) return [];
      return [
        {
          rule: 'succession-out-of-order',
          file: toRecordFile('authorities', id),
          path: ['predecessors', index],
          value: other,
          problem: `"${other}" lasted until ${until}, and this authority began on ${since}.`,
          allowed: `an authority that ended before ${since}`,
          action: 'Correct one of the two days, or the id.',
        },
      ];
    }),
  );

/** Neighbours are other authorities on record, each once. */
const neighboursExist: Rule = ({ authorities }) =>
  [...authorities].flatMap(([id, { statisticalNeighbours }]) =>
    (statisticalNeighbours?.authorities ?? []).flatMap((other, index, all) => {
      const isDouble = all.indexOf(other) < index;
      if (authorities.has(other) && other !== id && !isDouble) return [];
      return [
        {
          rule: isDouble ? 'double-neighbour' : 'unknown-authority',
          file: toRecordFile('authorities', id),
          path: ['statisticalNeighbours', 'authorities', index],
          value: other,
          problem: isDouble ? 'The neighbour stands twice.' : 'There is no other authority of this id.',
          allowed: listChoices([...authorities.keys()].filter((choice) => choice !== id && !all.includes(choice))),
          action: isDouble ? 'Keep the first.' : 'Correct the id, or add the authority first.',
        },
      ];
    }),
  );

/** Providers stand oldest first, each begun after the one before it, under a name of its own. */
const providersFollow: Rule = ({ authorities }) =>
  [...authorities].flatMap(([id, { providers }]) =>
    providers.flatMap((provider, index): readonly ContentIssue[] => {
      const at = { file: toRecordFile('authorities', id), value: provider.name };
      if (providers.findIndex(({ name }) => name === provider.name) < index) {
        return [
          {
            rule: 'double-provider',
            ...at,
            path: ['providers', index, 'name'],
            problem: 'Another provider of the authority has this name.',
            action: 'Join the two, or give each its own name.',
          },
        ];
      }
      const before = providers[index - 1];
      const [first, last] = [provider.from && toSpan(provider.from)?.last, before?.from && toSpan(before.from)?.first];
      if (first === undefined || last === undefined || first >= last) return [];
      return [
        {
          rule: 'providers-out-of-order',
          ...at,
          path: ['providers', index],
          problem: `It began before "${before?.name ?? ''}", which stands above it.`,
          action: 'List providers oldest first, or correct the dates.',
        },
      ];
    }),
  );

export const authorityRules: readonly Rule[] = [
  nothingIsShared,
  codesDiffer,
  successionIsMutual,
  successionRunsForward,
  neighboursExist,
  providersFollow,
];
