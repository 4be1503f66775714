import { isPrimary } from '../../domain/finding/speakers.ts';
import type { Source } from '../../domain/model.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** A source in a column's head. */
export interface ShortSourceLink extends Link {
  readonly isPrimary: boolean;
}

/** A source in as few words as a column's head has room for: `Ofsted letter`, `Community Care`. */
export const toShortSourceLink = (source: Source): ShortSourceLink => ({
  text: source.kind === 'article' ? source.publisher : `${source.publisher} ${source.kind}`,
  href: urls.source(source.id),
  isPrimary: isPrimary(source),
});
