import type { ThemeId } from '../../schema/vocabulary.ts';
import type { Visit } from '../model.ts';

/** The parts of a theme that a visit's scope names, where it names no more than parts; empty where it names the whole. */
export function listScopeParts({ scope }: Pick<Visit, 'scope'>, theme: ThemeId): readonly string[] {
  const parts = scope.places.filter((place) => place.theme === theme).map(({ part }) => part);
  const named = parts.filter((part) => part !== undefined);
  return named.length === parts.length ? [...new Set(named)] : [];
}
