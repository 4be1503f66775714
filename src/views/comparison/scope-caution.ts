import type { Cautions } from '../../domain/comparison/comparison.ts';
import { getTheme } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { listScopeParts } from '../../domain/visit/scope.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { joinNames } from '../join-names.ts';
import type { NameOf } from './name-visit.ts';

const scopeWords = { known: 'is known', partial: 'is known in part', unknown: 'is not known' } as const;

/** What each visit set out to look at, as far as that is stated, and what they share. Nothing is said not to have been looked at. */
export function listScopeCautions(corpus: Corpus, { scope }: Cautions, nameOf: NameOf): readonly string[] {
  const formatTheme = (theme: ThemeId) => {
    const parts = scope.bases.flatMap(({ visit }) => {
      const named = listScopeParts(visit, theme);
      return named.length === 0 ? [] : [`${nameOf(visit)}: ${joinNames(named)}`];
    });
    const name = getTheme(corpus, theme).name.toLowerCase();
    return parts.length === 0 ? name : `${name} [in part, ${parts.join('; ')}]`;
  };
  const listThemes = (themes: readonly ThemeId[]) => joinNames(themes.map(formatTheme));
  const bases = scope.bases.map(({ visit, basis }) => `of the ${nameOf(visit)} ${scopeWords[basis]}`);
  const shared =
    scope.shared.length === 0
      ? 'No theme is named in the scope of each, as far as scopes are known.'
      : `Named in the scope of each: ${listThemes(scope.shared)}.`;
  return [
    `The scope ${joinNames(bases)}. ${shared}`,
    ...(scope.unshared.length > 0
      ? [
          `Named in the scope of one, where the stated scope of another does not name it: ${listThemes(scope.unshared)}.`,
        ]
      : []),
  ];
}
