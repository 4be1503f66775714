import type { Source } from '../../domain/model.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** A source in as few words as a column's head has room for: `Ofsted letter`, `Community Care`. */
export const toShortSourceLink = ({ id, kind, publisher }: Source): Link => ({
  text: kind === 'article' ? publisher : `${publisher} ${kind}`,
  href: urls.source(id),
});
