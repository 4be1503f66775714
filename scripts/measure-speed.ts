import { readContent } from '../src/content-check/read-content.ts';
import { buildCorpus } from '../src/domain/corpus.ts';
import { listFindingsOf } from '../src/domain/lookup.ts';
import { measureDrawing } from './measure/measure-drawing.ts';
import { measureSearchBytes, measureTyping } from './measure/measure-search.ts';
import { measureSite } from './measure/measured-site.ts';

/** Milliseconds within which a reader takes the page to answer at once. */
const aim = 100;
const rounds = 3;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const repeat = async (measure: () => Promise<number>) => {
  const times: number[] = [];
  while (times.length < rounds) times.push(await measure());
  return times;
};

const corpus = buildCorpus(readContent(process.cwd()).records);
/** The four visits of which most is held: what takes longest to draw. */
const largest = corpus.visits
  .map(({ id }) => ({ id, count: listFindingsOf(corpus, id).length }))
  .toSorted((a, b) => b.count - a.count)
  .slice(0, 4)
  .map(({ id }) => id);

const late: string[] = [];
const hold = (what: string, milliseconds: number) => {
  if (milliseconds > aim) late.push(`${what}: ${milliseconds.toFixed(0)} ms, more than ${aim}.`);
};

await measureSite('dist', async (site) => {
  console.log('\n| query | the page | the search | key to list: median | slowest |\n| --- | --- | --- | --- | --- |');
  for (const query of ['missing children', 'supervision', 'looked after children', 'recommendation policy manuals']) {
    const { pageBytes, searchBytes } = await measureSearchBytes(site, query);
    const times = await measureTyping(site, query);
    const shown = `${median(times).toFixed(0)} ms | ${Math.max(...times).toFixed(0)} ms`;
    console.log(`| ${query} | ${kilobytes(pageBytes)} | ${kilobytes(searchBytes)} | ${shown} |`);
    hold(`From a key to the list for “${query}”, at the median`, median(times));
  }
  const times = await repeat(() => measureDrawing(site, largest));
  console.log(
    `\nThe four largest visits side by side: drawn in ${times.map((time) => time.toFixed(0)).join(', ')} ms.`,
  );
  hold('Drawing four visits side by side, at the median', median(times));
});

if (late.length > 0) {
  console.error(`\nLate, if nothing else ran meanwhile:\n${late.join('\n')}`);
  process.exitCode = 1;
}
