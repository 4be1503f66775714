import type { CellOptions } from '../../domain/theme/cell.ts';
import { toThemeTopic } from '../../domain/theme/topic.ts';
import { getTheme } from '../../domain/lookup.ts';
import type { Corpus, Theme } from '../../domain/model.ts';
import { oncePerValue } from '../../domain/once.ts';
import type { Link } from '../link.ts';
import { listSubjectEntries } from '../subject/subject-entries.ts';
import type { SubjectEntry } from '../subject/subject-entries.ts';
import { urls } from '../urls.ts';
import { buildTopicView } from './topic-view.ts';
import type { TopicView } from './topic-view.ts';

/** A theme across authorities and time. */
export interface ThemeView extends TopicView {
  readonly kind: 'theme';
  readonly id: Theme['id'];
  /** In the codebook's order, from the sources shown. */
  readonly subjects: readonly SubjectEntry[];
}

function drawTheme(corpus: Corpus, theme: Theme, primaryOnly: boolean): ThemeView {
  const { id, name, definition, includes, excludes } = theme;
  const goesElsewhere = excludes.map(({ what, theme: other }) => ({
    what,
    to: { text: getTheme(corpus, other).name, href: urls.theme(other) },
  }));
  const described = { definition, includes, goesElsewhere };
  return {
    ...buildTopicView(corpus, toThemeTopic(theme), described, { primaryOnly }),
    kind: 'theme',
    id,
    title: primaryOnly ? `${name}: primary sources only` : name,
    description: primaryOnly
      ? `${name} in Ofsted’s own letters and reports alone, without press accounts and statements. ${definition}`
      : definition,
    subjects: listSubjectEntries(corpus, id, { primaryOnly }),
  };
}

const drawFromAll = oncePerValue((corpus, theme: Theme) => drawTheme(corpus, theme, false));
const drawFromPrimary = oncePerValue((corpus, theme: Theme) => drawTheme(corpus, theme, true));

/** Draws a theme's page together, from all sources or from primary ones alone. */
export const buildThemeView = (corpus: Corpus, theme: Theme, { primaryOnly = false }: CellOptions = {}): ThemeView =>
  (primaryOnly ? drawFromPrimary : drawFromAll)(corpus, theme);

/** The sixteen themes with their definitions. */
export function listThemeEntries(corpus: Corpus): readonly { readonly link: Link; readonly definition: string }[] {
  return corpus.themes.map(({ id, name, definition }) => ({ link: { text: name, href: urls.theme(id) }, definition }));
}
