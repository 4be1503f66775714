import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const usage = `Usage: npm run compare:builds -- <folder before> <folder after>
  Lists each file of two built sites that differs, after names that say nothing are made alike:
  scope classes, white space between tags, names of bundles, and the bytes of pictures. Exit status 1 if any differs.
  With --bytes nothing is made alike: two builds of one commit differ in no byte of any file.`;

const isText = (name: string) =>
  /\.(html|css|js|json|xml|txt|csv|svg|bib|ris|webmanifest)$|_(headers|redirects)$/u.test(name);
const isPicture = (name: string) => /\.(png|ico|woff2)$/u.test(name);

const toPlainName = (text: string) =>
  text
    .replace(/_astro\/([\w@.-]*?)\.[\w-]{8}\.(css|js)/gu, '_astro/$1.$2')
    .replace(/\.\/([\w@.-]*?)\.[\w-]{8}\.js/gu, './$1.js');
const toPlainText = (text: string) =>
  toPlainName(text).replace(/\b(?:astro-[a-z0-9]{8}|_[a-z0-9]{1,2})\b/gu, 'astro-scope');
/** A page without what follows from the component that a tag stands in: its scope, and the space around it. */
const toPlainPage = (html: string) =>
  toPlainText(html)
    .replace(/ ?\bastro-scope\b/gu, '')
    .replaceAll(' class=""', '')
    .replace(/>\s+</gu, '> <')
    .replace(/(?<=^<!doctype html>)\s+/iu, '')
    .trimEnd();

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What a file says, by its name, in the form in which two builds are compared. */
function readBuild(folder: string, isExact: boolean): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      if (isExact) return [name, isText(name) ? bytes.toString('latin1') : hash(bytes)];
      if (isPicture(name)) return [name, 'a picture'];
      if (name.endsWith('.html')) return [name, toPlainPage(bytes.toString('utf8'))];
      if (isText(name)) return [toPlainName(name), toPlainText(bytes.toString('utf8'))];
      return [name, hash(bytes)];
    }),
  );
}

/** What differs, a line a file, with the first place at which the texts part. */
function explain(name: string, before: string | undefined, after: string | undefined): readonly string[] {
  if (before === after) return [];
  if (before === undefined) return [`only after   ${name}`];
  if (after === undefined) return [`only before  ${name}`];
  let place = 0;
  while (before[place] === after[place]) place += 1;
  const show = (text: string) => JSON.stringify(text.slice(Math.max(0, place - 40), place + 80));
  return [`differs      ${name}`, `             before ${show(before)}`, `             after  ${show(after)}`];
}

const flags = process.argv.slice(2);
const isExact = flags.includes('--bytes');
const [beforeFolder, afterFolder] = flags.filter((flag) => flag !== '--bytes');
if (beforeFolder === undefined || afterFolder === undefined) {
  console.error(usage);
  process.exit(2);
}
const [before, after] = [readBuild(beforeFolder, isExact), readBuild(afterFolder, isExact)];
const names = [...new Set([...before.keys(), ...after.keys()])].sort();
const differing = names.filter((name) => before.get(name) !== after.get(name));
for (const name of differing) console.log(explain(name, before.get(name), after.get(name)).join('\n'));
console.log(`${names.length} files, ${differing.length} that differ.`);
process.exit(differing.length === 0 ? 0 : 1);
