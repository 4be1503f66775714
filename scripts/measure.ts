import { listPageWeights } from './measure/site-weight.ts';
import type { PageWeight } from './measure/site-weight.ts';

/** One page of each kind: the heaviest whose address looks so. */
const kinds = [
  ['Home', /^\/$/u],
  ['Authority', /^\/authorities\/[^/]+\/$/u],
  ['Visit', /^\/visits\/[^/]+\/[^/]+\/$/u],
  ['Recommendations', /^\/recommendations\/[^/]+\/[^/]+\/$/u],
  ['Source', /^\/sources\/[^/]+\/$/u],
  ['Finding', /^\/findings\/[^/]+\/[^/]+\/$/u],
  ['Theme', /^\/themes\/[^/]+\/$/u],
  ['Comparison', /^\/compare\/[^/]+\/[^/]+\/[^/]+\/$/u],
  ['Choosing visits', /^\/compare\/$/u],
  ['Glossary', /^\/glossary\/$/u],
  ['Method', /^\/about\/method\/$/u],
  ['Search', /^\/search\/$/u],
] as const;

const kilobytes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const format = (bytes: number) => kilobytes.format(bytes / 1024);

const weights = listPageWeights('dist');

const toRow = (kind: string, { address, htmlBytes, cssBytes, scriptBytes, fontBytes }: PageWeight) =>
  `| ${kind} | \`${address}\` | ${[htmlBytes, cssBytes, scriptBytes, fontBytes].map(format).join(' | ')} |`;

console.log(
  `${weights.length} pages. The heaviest of each kind, in kB as sent (gzip; the font is compressed already):\n`,
);
console.log('| page | address | HTML | CSS | script | font |\n| --- | --- | --- | --- | --- | --- |');
for (const [kind, pattern] of kinds) {
  const [heaviest] = weights
    .filter(({ address }) => pattern.test(address))
    .toSorted((a, b) => b.htmlBytes - a.htmlBytes);
  if (heaviest !== undefined) console.log(toRow(kind, heaviest));
}
