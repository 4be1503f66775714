import type { Corpus, Source } from '../../domain/model.ts';
import { factsPart, toCodingPart } from '../about/coding-view.ts';
import type { SourceView } from '../source/source-view.ts';
import { urls } from '../urls.ts';
import { listRegionAlternates } from './alternates.ts';
import { buildPage } from './described-page.ts';
import type { DescribedPage } from './described-page.ts';
import { fixedPages } from './fixed-pages.ts';
import { sections } from './sections.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The page that lists the visits of one authority. */
export const buildVisitsOfPage = ({ id, name }: Named): DescribedPage =>
  buildPage({
    path: urls.visitsOf(id),
    title: `${name}: inspections and visits`,
    description: `Inspections, monitoring visits and focused visits of children’s services in ${name}, oldest first.`,
    lede: [{ text: 'Oldest first. ' }, { text: `All about ${name}`, href: urls.authority(id) }],
    crumbs: [sections.visits],
    here: name,
  });

/** The page of a region. */
export const buildRegionPage = ({ id, name }: Named): DescribedPage =>
  buildPage({
    path: urls.region(id),
    title: `${name}: councils`,
    description: `The councils of ${name} that run children’s services: the last judgement of each with framework and date, and the latest visit known.`,
    crumbs: [sections.regions],
    here: name,
    alternates: listRegionAlternates(id, name),
    ...factsPart,
  });

/** The page that lists the findings of one source. */
export const buildFindingsOfPage = (
  corpus: Corpus,
  source: Source,
  { id, pageTitle, shortTitle }: SourceView,
): DescribedPage =>
  buildPage({
    path: urls.findingsOf(id),
    title: `Findings: ${pageTitle}`,
    description: `All findings of one source: ${pageTitle}.`,
    crumbs: [sections.findings],
    here: shortTitle,
    ...toCodingPart(corpus, [source]),
  });

/** The page that lists every quotation from the sources about one authority. */
export const buildQuotationsOfPage = ({ id, name }: Named): DescribedPage =>
  buildPage({
    path: urls.quotationsOf(id),
    title: `${name}: every quotation and its place`,
    description: `Every quotation from a source about children’s services in ${name}, with its place, to be checked.`,
    crumbs: [sections.about, { text: 'Quotations', href: urls.page('quotations') }],
    here: name,
  });

/** The page that lists the data files of the visits of one authority. */
export const buildVisitFilesOfPage = ({ id, name }: Named): DescribedPage =>
  buildPage({
    path: urls.visitFilesOf(id),
    title: `${name}: data of each visit`,
    description: `One JSON file for each inspection and visit of children’s services in ${name}.`,
    crumbs: [sections.data, { text: fixedPages.visitFiles.title, href: urls.visitFiles }],
    here: name,
  });
