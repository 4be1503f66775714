import { readContent } from '../src/content-check/read-content.ts';
import { buildCorpus } from '../src/domain/corpus.ts';
import { copyContent } from './growth/copy-content.ts';
import { steps } from './growth/steps.ts';
import type { Step } from './growth/steps.ts';

const growth = 4;
/** Most that a step may cost for four times the content. */
const maxRatio = 5;
const maxFindings = 6000;
/** A step is made so often in a run that it takes about this long: a shorter time is lost in the machine's own noise. */
const leastMilliseconds = 200;
/** Runs of the smallest content first: by then the code is as fast as it gets. */
const warmingRuns = 12;
const runs = 7;

const { records, bodies } = readContent(process.cwd());
const sizes = [1, growth, growth ** 2]
  .map((copies) => ({ copies, content: copyContent({ records, bodies }, copies) }))
  .filter(({ content }) => buildCorpus(content.records).findings.length <= maxFindings);

const timeMakes = ({ make }: Step, content: (typeof sizes)[number]['content'], times: number): number => {
  const corpora = Array.from({ length: times }, () => buildCorpus(content.records));
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (const corpus of corpora) make(content, corpus);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
};

/** The least of some runs, each from corpora of its own, in which nothing is made yet, and with what earlier runs left cleared away. */
function measure(step: Step, content: (typeof sizes)[number]['content']): number {
  const once = Math.min(...Array.from({ length: runs }, () => timeMakes(step, content, 1)));
  const times = Math.max(1, Math.round(leastMilliseconds / once));
  return Math.min(...Array.from({ length: runs }, () => timeMakes(step, content, times)));
}

const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const counts = sizes.map(({ content }) => buildCorpus(content.records).findings.length);
console.log('CPU in milliseconds, the least of seven runs; × is the cost of four times the content.\n');
console.log(toRow(['step', ...counts.flatMap((count, place) => [`${count} findings`, ...(place > 0 ? ['×'] : [])])]));
console.log(toRow(['---', ...counts.flatMap((_, place) => ['--:', ...(place > 0 ? ['--:'] : [])])]));

const tooDear = steps.filter((step) => {
  for (let run = 0; run < warmingRuns; run += 1) step.make({ records, bodies }, buildCorpus(records));
  const costs = sizes.map(({ content }) => measure(step, content));
  const ratios = costs.slice(1).map((cost, place) => cost / (costs[place] ?? cost));
  const cells = costs.flatMap((cost, place) => [
    cost.toFixed(1),
    ...(place > 0 ? [ratios[place - 1]?.toFixed(1) ?? ''] : []),
  ]);
  console.log(toRow([step.name, ...cells]));
  return ratios.some((ratio) => ratio >= maxRatio);
});

if (tooDear.length > 0) {
  console.error(
    `\nCosts ${maxRatio} times or more for ${growth} times the content: ${tooDear.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
