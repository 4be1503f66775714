import type { CslItem } from '../../../../src/exports/citations/csl.ts';

/** A letter by an institution, dated to the day. */
export const letter: CslItem = {
  id: 'tameside-2016-monitoring-2-ofsted',
  type: 'report',
  genre: 'Letter',
  title: "Monitoring visit of Tameside Borough Council children's services, of which the title is long",
  author: [{ literal: 'Ofsted' }],
  publisher: 'Ofsted',
  issued: { 'date-parts': [[2017, 7, 6]] },
  language: 'en-GB',
};
/** An article of a magazine, by one person. */
export const article: CslItem = {
  id: 'northshire-2016-monitoring-1-gazette',
  type: 'article-magazine',
  title: "Progress 'too slow'",
  author: [{ given: 'Neil', family: 'Puffett' }],
  'container-title': 'Children & Young People Now',
  issued: { 'date-parts': [[2017, 10, 19]] },
  URL: 'https://example.org/too-slow/',
  language: 'en-GB',
};
