import slugify from '@sindresorhus/slugify';

import { toRecordFile } from '../src/domain/issue.ts';
import { partialDateSchema } from '../src/schema/dates.ts';
import { sourceSchema } from '../src/schema/source.ts';
import { idSchema } from '../src/schema/text.ts';

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
  const text = Object.entries(fields).reduce((filled, [field, value]) => fillField(filled, field, value), template);
  return { id, file: toRecordFile('sources', id), text };
}
