import { measureSearch } from './measure-search.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

console.log('| query | the page | the search | key to list: median | slowest |\n| --- | --- | --- | --- | --- |');
for (const query of ['missing children', 'supervision', 'looked after children']) {
  const { pageBytes, searchBytes, milliseconds } = await measureSearch('dist', query);
  const times = `${median(milliseconds).toFixed(0)} ms | ${Math.max(...milliseconds).toFixed(0)} ms`;
  console.log(`| ${query} | ${kilobytes(pageBytes)} | ${kilobytes(searchBytes)} | ${times} |`);
}
