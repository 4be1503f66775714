import { checkContent } from '../src/content-check/check-content.ts';
import { formatIssues } from '../src/content-check/format-issue.ts';

const { content, issues, provedSources, unprovedSources } = checkContent(process.cwd(), process.env);

if (issues.length > 0) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  const { sources, visits } = content.records;
  const findings = [...sources.values()].reduce((sum, source) => sum + source.findings.length, 0);
  console.log(`${visits.size} visits, ${sources.size} sources, ${findings} findings: no fault.`);
  console.log(
    provedSources.length === 0
      ? 'No prepared texts at hand: quotations and the six-word rule were not checked against them.'
      : `Quotations and the six-word rule checked against the texts of ${provedSources.length} sources.`,
  );
  if (unprovedSources.length > 0)
    console.log(`Not proved yet, before they are published: npm run prove -- ${unprovedSources.join(' ')}`);
}
