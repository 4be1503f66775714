import type { Authority, Corpus, Theme } from '../../domain/model.ts';
import { buildAuthoritiesTable } from '../tables/authorities-table.ts';
import { toJsonRow } from '../tables/columns.ts';
import type { Table } from '../tables/columns.ts';
import { buildFindingsTable } from '../tables/findings-table.ts';
import { buildRecommendationsTable } from '../tables/recommendations-table.ts';
import { buildSourcesTable } from '../tables/sources-table.ts';
import { buildThemesTable } from '../tables/themes-table.ts';
import { buildVisitsTable } from '../tables/visits-table.ts';

/** The data file of one authority or theme, as text. */
export interface RecordFile {
  readonly id: string;
  readonly text: string;
}

const toText = (content: object): string => `${JSON.stringify(content, null, 1)}\n`;

/** Rows of a table as JSON, in its own names. */
const pick = <Row>(table: Table<Row>, belongs: (row: Row) => boolean) =>
  table.rows.filter(belongs).map((row) => toJsonRow(table.columns, row));

function buildAuthorityFile(corpus: Corpus, site: URL, { id }: Authority): RecordFile {
  const [authority] = pick(buildAuthoritiesTable(corpus, site), (row) => row.id === id);
  return {
    id,
    text: toText({
      authority,
      visits: pick(buildVisitsTable(corpus, site), ({ authorityId }) => authorityId === id),
      sources: pick(buildSourcesTable(corpus, site), ({ authorityId }) => authorityId === id),
      recommendations: pick(buildRecommendationsTable(corpus, site), ({ inspection }) => inspection.authorityId === id),
      findings: pick(buildFindingsTable(corpus, site), ({ finding }) => finding.authorityId === id),
    }),
  };
}

function buildThemeFile(corpus: Corpus, site: URL, { id }: Theme): RecordFile {
  const [theme] = pick(buildThemesTable(corpus, site), (row) => row.id === id);
  return {
    id,
    text: toText({
      theme,
      recommendations: pick(
        buildRecommendationsTable(corpus, site),
        ({ recommendation }) => recommendation.theme === id,
      ),
      findings: pick(buildFindingsTable(corpus, site), ({ finding }) => finding.theme === id),
    }),
  };
}

/** `/data/authorities/<authority>.json`: its record, visits, sources, recommendations and findings, as rows of the tables. */
export const listAuthorityFiles = (corpus: Corpus, site: URL): readonly RecordFile[] =>
  corpus.authorities.map((authority) => buildAuthorityFile(corpus, site, authority));

/** `/data/themes/<theme>.json`: its record, and the recommendations and findings coded in it, as rows of the tables. */
export const listThemeFiles = (corpus: Corpus, site: URL): readonly RecordFile[] =>
  corpus.themes.map((theme) => buildThemeFile(corpus, site, theme));
