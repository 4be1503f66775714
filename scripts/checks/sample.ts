import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

import { checkContent } from '../../src/content-check/check-content.ts';
import { findPreparedTexts, readPreparedText } from '../../src/content-check/prepared-texts.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import { sourceKinds } from '../../src/schema/vocabulary.ts';
import { drawSample, listCandidates } from './draw-sample.ts';
import { toDrawnFinding } from './drawn-finding.ts';
import { readSampleOptions } from './sample-options.ts';
import type { SampleOptions } from './sample-options.ts';
import { drawSamplePage } from './sample-page.ts';

const usage = `Usage: npm run check:sample -- --n 60 --seed "spring 2027"
  Draws findings at random from the sources whose texts are at hand (PREPARED_TEXTS), and makes one page on which a
  person says of each whether it is right. The same seed draws the same findings.
  Optional: --kind letter (only from such sources; may be repeated), --out ~/check.html (outside the repository)`;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readOptions(): SampleOptions {
  try {
    return readSampleOptions(process.argv.slice(2));
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

const { n, seed, kinds, out } = readOptions();
const inside = relative(process.cwd(), resolve(out));
if (!inside.startsWith('..') && !inside.startsWith('.cache'))
  stop(`${out} lies in the repository: the page holds parts of sources, which stay out of it.`);
if (existsSync(out) && out !== inside) stop(`${out} exists already, and is left as it is.`);

const { content, issues, provedSources } = checkContent(process.cwd(), process.env);
if (issues.length > 0) stop(`The content has ${issues.length} faults: npm run check:content lists them.`);
if (provedSources.length === 0) stop('No text of a source is at hand: name its folder in PREPARED_TEXTS.');
const folders = findPreparedTexts(process.cwd(), process.env) ?? [];
const texts = new Map(
  provedSources.flatMap((id) => {
    const text = readPreparedText(folders, content.records.sources.get(id)?.preparedText ?? '');
    return text === undefined ? [] : [[id, text] as const];
  }),
);
const corpus = buildCorpus(content.records);
const candidates = listCandidates(corpus, texts, kinds);
if (candidates.length < n)
  stop(
    `--n is ${n}, and there are ${candidates.length} findings to draw from: those of proved sources that have a place.`,
  );

const drawn = drawSample(candidates, n, seed);
const page = drawSamplePage({
  sample: {
    seed,
    n,
    of: candidates.length,
    kinds: sourceKinds.filter((kind) => candidates.some((candidate) => candidate.kind === kind)),
  },
  findings: drawn.map((candidate) => toDrawnFinding(corpus, candidate)),
});
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
console.log(
  `Drew ${n} of ${candidates.length} findings from ${texts.size} sources. Open ${out} in a browser; a person answers there.`,
);
