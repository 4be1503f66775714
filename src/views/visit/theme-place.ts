import { listFindingsOf } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { urls } from '../urls.ts';

/** Where to read of a theme at a visit: it has a place of its own only on the page of a visit with findings by inspectors. */
export const toThemeUrl = (corpus: Corpus, visitId: string, theme: ThemeId): string =>
  listFindingsOf(corpus, visitId).some(({ saidBy }) => saidBy === 'inspectors')
    ? urls.visitTheme(visitId, theme)
    : urls.visit(visitId);
