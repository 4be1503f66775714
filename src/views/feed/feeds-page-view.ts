import type { Corpus } from '../../domain/model.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

export interface FeedsPageView {
  readonly all: Link;
  readonly corrections: Link;
  readonly authorities: readonly Link[];
  readonly themes: readonly Link[];
}

export const buildFeedsPageView = (corpus: Corpus): FeedsPageView => ({
  all: { text: 'Everything new', href: urls.feedOfAll },
  corrections: { text: 'Corrections and replies', href: urls.feedOfCorrections },
  authorities: corpus.authorities.map(({ id, name }) => ({ text: name, href: urls.feedOfAuthority(id) })),
  themes: corpus.themes.map(({ id, name }) => ({ text: name, href: urls.feedOfTheme(id) })),
});
