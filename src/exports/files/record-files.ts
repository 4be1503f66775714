import { groupBy } from '../../domain/group-by.ts';
import type { Corpus } from '../../domain/model.ts';
import { buildAuthoritiesTable } from '../tables/authorities-table.ts';
import { toJsonRow } from '../tables/columns.ts';
import type { Table } from '../tables/columns.ts';
import { buildFindingsTable } from '../tables/findings-table.ts';
import { serializeCsv } from '../tables/serialize.ts';
import { buildRecommendationsTable } from '../tables/recommendations-table.ts';
import { buildSourcesTable } from '../tables/sources-table.ts';
import { buildSubjectsTable } from '../tables/subjects-table.ts';
import { buildThemesTable } from '../tables/themes-table.ts';
import { buildVisitsTable } from '../tables/visits-table.ts';

/** The data file of one authority, theme or subject, as text. */
export interface RowsFile {
  readonly id: string;
  readonly text: string;
}

type JsonRow = ReturnType<typeof toJsonRow>;

/** A table's rows by what they belong to, as they stand in the table's JSON. */
function groupRows<Row>(
  { columns, rows }: Table<Row>,
  toKey: (row: Row) => string,
): (key: string) => readonly JsonRow[] {
  const groups = groupBy(rows, toKey);
  return (key) => groups.get(key)?.map((row) => toJsonRow(columns, row)) ?? [];
}

const toFile = (id: string, content: object): RowsFile => ({ id, text: `${JSON.stringify(content, null, 1)}\n` });

/** `/data/authorities/<authority>.json`: its record, visits, sources, recommendations and findings, as rows of the tables. */
export function listAuthorityFiles(corpus: Corpus, site: URL): readonly RowsFile[] {
  const own = groupRows(buildAuthoritiesTable(corpus, site), ({ id }) => id);
  const visits = groupRows(buildVisitsTable(corpus, site), ({ authorityId }) => authorityId);
  const sources = groupRows(buildSourcesTable(corpus, site), ({ authorityId }) => authorityId);
  const recommendations = groupRows(
    buildRecommendationsTable(corpus, site),
    ({ inspection }) => inspection.authorityId,
  );
  const findings = groupRows(buildFindingsTable(corpus, site), ({ finding }) => finding.authorityId);
  return corpus.authorities.map(({ id }) =>
    toFile(id, {
      authority: own(id)[0],
      visits: visits(id),
      sources: sources(id),
      recommendations: recommendations(id),
      findings: findings(id),
    }),
  );
}

/** `/data/authorities/<authority>.csv`: its findings, as rows of their table; none for an authority without findings. */
export function listAuthorityTables(corpus: Corpus, site: URL): readonly RowsFile[] {
  const table = buildFindingsTable(corpus, site);
  const findings = groupBy(table.rows, ({ finding }) => finding.authorityId);
  return [...findings].map(([id, rows]) => ({ id, text: serializeCsv({ ...table, rows }) }));
}

/** `/data/themes/<theme>.json`: its record and subjects, and the recommendations and findings coded in it, as rows of the tables. */
export function listThemeFiles(corpus: Corpus, site: URL): readonly RowsFile[] {
  const own = groupRows(buildThemesTable(corpus, site), ({ id }) => id);
  const subjects = groupRows(buildSubjectsTable(corpus, site), ({ theme }) => theme);
  const recommendations = groupRows(
    buildRecommendationsTable(corpus, site),
    ({ recommendation }) => recommendation.theme,
  );
  const findings = groupRows(buildFindingsTable(corpus, site), ({ finding }) => finding.theme);
  return corpus.themes.map(({ id }) =>
    toFile(id, {
      theme: own(id)[0],
      subjects: subjects(id),
      recommendations: recommendations(id),
      findings: findings(id),
    }),
  );
}

/** `/data/subjects/<subject>.json`: its record, and the recommendations and findings about it, as rows of the tables. */
export function listSubjectFiles(corpus: Corpus, site: URL): readonly RowsFile[] {
  const own = groupRows(buildSubjectsTable(corpus, site), ({ id }) => id);
  const recommendations = groupRows(
    buildRecommendationsTable(corpus, site),
    ({ recommendation }) => recommendation.subject,
  );
  const findings = groupRows(buildFindingsTable(corpus, site), ({ finding }) => finding.subject);
  return corpus.subjects.map(({ id }) =>
    toFile(id, { subject: own(id)[0], recommendations: recommendations(id), findings: findings(id) }),
  );
}
