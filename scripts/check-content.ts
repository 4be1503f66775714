import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

// A third of a check was the reading of its own code: what is compiled is kept, for all that is imported from here on.
enableCompileCache('.cache/compiled');
const { checkContent } = await import('../src/content-check/check-content.ts');
const { formatIssues } = await import('../src/content-check/format-issue.ts');

/** Whether the content is about to be released: ids must then be registered. */
function readIsRelease(): boolean {
  try {
    return parseArgs({ options: { release: { type: 'boolean', default: false } } }).values.release;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Usage: npm run check:content [-- --release]');
    process.exit(1);
  }
}

const isRelease = readIsRelease();
const { content, issues, unfinished, provedSources, unprovedSources } = checkContent(process.cwd(), process.env);
const faults = isRelease ? [...issues, ...unfinished] : issues;

if (faults.length > 0) {
  console.error(formatIssues(faults));
  process.exitCode = 1;
} else {
  const { sources, visits } = content.records;
  const findings = [...sources.values()].reduce((sum, source) => sum + source.findings.length, 0);
  console.log(`${visits.size} visits, ${sources.size} sources, ${findings} findings: no fault.`);
  console.log(
    provedSources.length === 0
      ? 'No prepared texts at hand: quotations and the six-word rule were not checked against them.'
      : `Quotations and the six-word rule checked against the texts of ${provedSources.length === 1 ? '1 source' : `${provedSources.length} sources`}.`,
  );
  if (unprovedSources.length > 0)
    console.log(`Not proved yet, before they are published: npm run prove -- ${unprovedSources.join(' ')}`);
}
if (!isRelease) {
  for (const { rule, words, action } of [
    { rule: 'unregistered-id', words: 'Not registered yet', action: 'npm run register' },
    { rule: 'not-attested', words: 'Nothing says yet who coded', action: 'docs/templates/attestation.yaml' },
  ]) {
    const ids = unfinished.filter((issue) => issue.rule === rule).map(({ value }) => value);
    const more = ids.length > 6 ? ` and ${ids.length - 6} more` : '';
    if (ids.length > 0)
      console.log(
        `${words}: ${ids.slice(0, 6).join(', ')}${more}. Before a release: ${action}; npm run check:content -- --release refuses them.`,
      );
  }
}
