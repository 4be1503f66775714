import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

import { declarationWords } from '../../src/schema/about/check.ts';
import type { CheckRecord, CheckVerdict } from '../../src/schema/about/check.ts';
import type { DrawnBlock, DrawnCode, DrawnFinding } from './drawn-finding.ts';

/** A sample, drawn. */
export interface Sample extends Pick<CheckRecord, 'sample'> {
  /** As drawn; at least one. */
  readonly findings: readonly DrawnFinding[];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
const when = (text: string | undefined, draw: (text: string) => string) => (text === undefined ? '' : draw(text));

const readBeside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const verdicts = {
  right: 'the block says this, and every code fits it',
  wrong: 'the block does not say it, or a code does not fit',
  arguable: 'another claim or code could be defended as well',
} as const satisfies Record<CheckVerdict, string>;

const drawVerdict = (name: string, [verdict, means]: readonly [string, string]) =>
  `<label><input type="radio" name="${name}" value="${verdict}"> <strong>${verdict}</strong>: ${means}</label>`;

const drawCode = ({ field, value, means }: DrawnCode) =>
  `<dt>${escape(field)}</dt><dd>${escape(value)}${when(means, (text) => `<small>${escape(text)}</small>`)}</dd>`;

/** Marks the quotation where it stands. */
function drawWords(text: string, quote: string): string {
  const start = quote === '' ? -1 : text.indexOf(quote);
  if (start === -1) return escape(text);
  const end = start + quote.length;
  return `${escape(text.slice(0, start))}<mark>${escape(quote)}</mark>${escape(text.slice(end))}`;
}

const drawBlock = ({ text, page, role }: DrawnBlock, quote: string) =>
  `<blockquote class="${role}">${role === 'own' ? `<span class="tag">The block${page === '' ? '' : `, ${escape(page.toLowerCase())}`}</span>` : ''}${drawWords(text, role === 'own' ? quote : '')}</blockquote>`;

function drawFinding(finding: DrawnFinding, place: number, n: number): string {
  const id = `finding-${place + 1}`;
  const { claim, quote, quoteLead, visit, source, codes, blocks, others } = finding;
  return `<article aria-labelledby="${id}">
<p class="quiet">${place + 1} of ${n}. ${escape(visit)}. Source: ${escape(source)}</p>
<h2 id="${id}">${escape(claim)}</h2>
${when(quote, (words) => `<p>${escape(quoteLead)}: “${escape(words)}”</p>`)}
<div class="pair">
<section class="source" aria-label="The source, finding ${place + 1}"><h3>The source: ${escape(finding.place)}</h3>
${blocks.map((block) => drawBlock(block, quote ?? '')).join('\n')}</section>
<section class="codes" aria-label="How finding ${place + 1} is coded"><h3>How it is coded</h3><dl>${codes.map(drawCode).join('\n')}</dl></section>
<div class="answers">
<fieldset><legend>Is finding ${place + 1} right?</legend>
${Object.entries(verdicts)
  .map((verdict) => drawVerdict(id, verdict))
  .join('\n')}</fieldset>
<label>Remark; for wrong and arguable, what is. In your own words, not those of the source.
<textarea data-remark rows="2"></textarea></label>
${others.length === 0 ? '' : `<p class="quiet">Other findings of the same block:</p><ul class="quiet">${others.map((other) => `<li>${escape(other)}</li>`).join('')}</ul>`}
<label>Missed: a claim of the block that ${others.length === 0 ? 'this finding does not tell' : 'none of these findings tells'}. Leave it empty if there is none.
<textarea data-missed rows="2"></textarea></label>
</div>
</div>
</article>`;
}

/** The script of the page in one piece: the page may load nothing. */
const readScript = () =>
  [
    stripTypeScriptTypes(readBeside('page-file.ts')).replace(/^export /gmu, ''),
    stripTypeScriptTypes(readBeside('page-script.ts')).replace(/^import .* from '\.\/page-file\.ts';$/gmu, ''),
  ].join('\n');

/** What the script of the page works with. `<` is written so that nothing in it can end the element. */
const toData = ({ sample, findings }: Sample) =>
  JSON.stringify({
    ...sample,
    statement: declarationWords,
    maxWords: 60,
    findings: findings.map(({ finding, as }) => ({ finding, as })),
  }).replaceAll('<', '\\u003c');

/** The page on which a person checks a sample: one file of HTML, which reaches no address and needs none. */
export function drawSamplePage(sample: Sample): string {
  const style = ['findings', 'answers', 'print'].map((name) => readBeside(`style/${name}.css`)).join('\n');
  const script = readScript();
  const { seed, n, of } = sample.sample;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Check of ${n} findings, seed ${escape(seed)}: Side by Side</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Check of ${n} findings against their sources</h1>
<p>Drawn at random from ${of} findings of Side by Side, with the seed “${escape(seed)}”. Language models coded them; this page is for a person to judge them. Read the marked block, then the finding and each of its codes, and answer. Judge by the block alone, not by what you know of the council.</p>
<p>What you answer stays in this browser until you save it, also when you close the page. Nothing is sent anywhere. The page holds parts of sources that may not be published: do not pass it on.</p>
<div class="bar"><p id="progress" role="status"></p><p id="kept" role="status" class="quiet"></p><button type="button" id="next">To the next without an answer</button></div>
${sample.findings.map((finding, place) => drawFinding(finding, place, n)).join('\n')}
<section class="end" aria-labelledby="declaration">
<h2 id="declaration">Declaration</h2>
<p>Only a person may fill this in. Your name or role is published with the result, as you write it.</p>
<label for="by">Your name or role</label><input type="text" id="by" autocomplete="off">
<label for="day">The day of your last answer</label><input type="date" id="day">
<label><input type="checkbox" id="declared"> ${escape(declarationWords)}</label>
<p><button type="button" id="save">Save the answers as a file</button></p>
<p id="said" role="alert"></p>
<ol id="faults"></ol>
</section>
</main>
<script type="application/json" id="drawn">${toData(sample)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}
