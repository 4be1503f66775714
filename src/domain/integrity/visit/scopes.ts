import { splitId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { Rule } from '../rule.ts';

/** A scope is known theme by theme, each with the place in a held source that states it; a full inspection's is its framework's. */
const knownScopeHasPlaces: Rule = ({ visits }) =>
  [...visits].flatMap(([id, { kind, scope }]) =>
    scope.basis !== 'known' || kind === 'inspection'
      ? []
      : scope.themes
          .map((theme, index) => ({ theme, index }))
          .filter(({ theme }) => !scope.places.some((place) => place.theme === theme))
          .map(({ theme, index }) => ({
            rule: 'scope-without-place',
            file: toRecordFile('visits', id),
            path: ['scope', 'themes', index],
            value: theme,
            problem: 'The scope is said to be known, and no place states this theme.',
            allowed: 'themes that scope.places gives a source and a block for',
            action: 'Add the place that names it, or take the theme out: what was merely reported on is no scope.',
          })),
  );

/** A place of a scope is a block of a source that tells of the visit, or of the visit's own document. */
const placesExist: Rule = ({ visits, sources }) =>
  [...visits].flatMap(([id, { scope, document }]) =>
    scope.places.flatMap(({ theme, source, block }, index) => {
      const at = (field: string) => ({ file: toRecordFile('visits', id), path: ['scope', 'places', index, field] });
      const isOfDocument = source === undefined && document !== undefined;
      const record = source === undefined ? undefined : sources.get(source);
      if (!isOfDocument && record?.visit !== id) {
        const telling = [...sources].filter(([, { visit }]) => visit === id).map(([name]) => name);
        return [
          {
            rule: 'unknown-source',
            ...at('source'),
            value: source ?? '(left out)',
            problem: 'No source of this name tells of the visit.',
            allowed: listChoices(telling),
            action: 'Name the source that states the scope, or the document of the visit.',
          },
        ];
      }
      const blocks = record?.outline.flatMap((section) => section.blocks) ?? [];
      if (!scope.themes.includes(theme))
        return [
          {
            rule: 'place-of-no-theme',
            ...at('theme'),
            value: theme,
            problem: 'The scope does not list this theme.',
            allowed: listChoices(scope.themes),
            action: 'Add the theme to scope.themes, or take the place out.',
          },
        ];
      if (isOfDocument && block !== undefined) return [];
      if (!isOfDocument && (block === undefined ? blocks.length === 0 : blocks.includes(block))) return [];
      return [
        {
          rule: 'unknown-block',
          ...at('block'),
          value: block ?? '(left out)',
          problem: isOfDocument
            ? 'The place names no block of the document.'
            : 'The outline of the source does not list this block.',
          ...(!isOfDocument && { allowed: listChoices(blocks) }),
          action: 'Correct the block.',
        },
      ];
    }),
  );

/** Accounts of one extent are coded for all visits of a cycle, or for none. */
const depthIsEqual: Rule = ({ visits }, { corpus }) => {
  const coded = new Map<string, string>();
  for (const { extent, kind, visit, id } of corpus.sources) {
    const slug = splitId(visit).own;
    const cycle = `${splitId(visit).outer}/${visits.get(visit)?.cycle ?? slug}`;
    if (kind === 'article' && extent === 'opening') coded.set(cycle, id);
  }
  return [...visits].flatMap(([id, visit]) => {
    const { outer, own } = splitId(id);
    const example = coded.get(`${outer}/${visit.cycle ?? own}`);
    if (example === undefined) return [];
    return visit.accounts.flatMap(({ kind, extent, publisher }, index) =>
      kind === 'article' && extent === 'opening'
        ? [
            {
              rule: 'unequal-depth',
              file: toRecordFile('visits', id),
              path: ['accounts', index, 'extent'],
              value: publisher,
              problem: `An account read only in part is coded for this cycle ("${example}"), and this one is not.`,
              action: 'Code it too, or code none of the cycle.',
            },
          ]
        : [],
    );
  });
};

export const scopeRules: readonly Rule[] = [knownScopeHasPlaces, placesExist, depthIsEqual];
