import slugify from '@sindresorhus/slugify';

import { toRecordFile } from '../src/domain/issue.ts';
import { partialDateSchema } from '../src/schema/dates.ts';
import { sourceSchema } from '../src/schema/source.ts';
import { idSchema } from '../src/schema/text.ts';
import type { SourceKind } from '../src/schema/vocabulary.ts';

/** What an author knows of a new source before writing its entry. */
export const newSourceSchema = sourceSchema
  .pick({ visit: true, kind: true, publisher: true, title: true, address: true })
  .partial({ title: true })
  .extend({
    /** The part of the id that says who tells of the visit; made from the publisher if left out. */
    teller: idSchema.optional(),
    published: partialDateSchema.optional(),
  });
export type NewSource = ReturnType<typeof newSourceSchema.parse>;

/** A new file of `content/sources`. */
export interface SourceEntry {
  readonly id: string;
  /** From the top of the project. */
  readonly file: string;
  readonly text: string;
}

const precisionByLength: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };

/** Fills the line of a field, optional (behind a `#`) or not; JSON text is YAML text too. */
function fillField(text: string, field: string, value: string | undefined): string {
  if (value === undefined) return text;
  return text.replace(new RegExp(`^( *)(?:# )?${field}:.*$`, 'mu'), (_, indent: string) => {
    return `${indent}${field}: ${JSON.stringify(value)}`;
  });
}

const ofArticles = /^# Articles only\.\n# medium:.*\n/mu;
const ofRelays = /^ +# Only where it repeats a finding .*\n +# relays:.*\n/mu;
const ofInspectors = /^# Letters and reports only, .*\n# inspectors:\n# +- .*\n/mu;

/** What the template has for sources of other kinds than one. */
const foreignTo = {
  letter: [ofArticles, ofRelays],
  report: [ofArticles, ofRelays],
  article: [ofInspectors],
  statement: [ofArticles, ofInspectors],
} as const satisfies Record<SourceKind, readonly RegExp[]>;

/** The template with what a kind of source needs, and nothing that belongs to others. */
const keepOfKind = (template: string, kind: SourceKind): string =>
  foreignTo[kind]
    .reduce((text, foreign) => text.replace(foreign, ''), template)
    .replace('# Letters and reports only, each name', '# Each name')
    .replace('## What the account says', `## What the ${kind} says`);

/**
 * The entry of a new source: the template with all filled in that is known.
 *
 * What is not known stays empty, and the content check refuses it until it is filled.
 * @param template text of `docs/templates/source.mdx`.
 */
export function buildSourceEntry(source: NewSource, template: string): SourceEntry {
  const {
    visit,
    kind,
    publisher,
    title,
    address,
    published,
    teller = slugify(publisher, { decamelize: false }),
  } = source;
  const id = `${visit.replace('/', '-')}-${teller}`;
  const fields = {
    visit,
    kind,
    publisher,
    title,
    address,
    precision: precisionByLength[published?.length ?? 0],
    from: published,
  };
  const text = Object.entries(fields).reduce(
    (filled, [field, value]) => fillField(filled, field, value),
    keepOfKind(template, kind),
  );
  return { id, file: toRecordFile('sources', id), text };
}
