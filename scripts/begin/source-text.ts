import { stringify } from 'yaml';

import type { DocumentFacts } from '../../src/reading/read-document.ts';
import type { OutlineSection } from '../../src/schema/source.ts';

const rights = {
  'open-government':
    'Crown copyright. Contains public sector information licensed under the Open Government Licence v3.0. Quotations are short; summaries are ours.',
  other:
    'Crown copyright. It may be copied for non-commercial purposes, unaltered, with its source and date. Quotations are short; summaries are ours.',
} as const;

/** The title as printed, without a greeting before it, a note's mark behind it and a full stop. */
export const toTitle = (words: string): string =>
  words
    .replace(/^.*?(?=(?:Focused|Monitoring|Joint|Inspection|Re-?inspection)\b)/u, '')
    .replace(/(?<=\p{L})\d$|\.$/gu, '');

const toYaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd();

/** Puts a value into the line of a field that the template leaves empty or behind a `#`. */
function fill(text: string, field: string, value: unknown): string {
  return text.replace(new RegExp(String.raw`^(?:# )?${field}:.*$`, 'mu'), () => toYaml({ [field]: value }));
}

const inspectorsInTemplate = /^# inspectors:\n# +- .*$/mu;
const outlineInTemplate = /^(?:# Leave outline .*\n)?outline:\n(?: .*\n)*/mu;
const rightsInTemplate = /^rights:.*$/mu;
const licenceInTemplate = /^(?:# Where it is under .*\n)?# licence:.*$/mu;
const quoteInTemplate = /^(?: +# Exact words .*\n)?( +)# quote:.*$/mu;

/** Terms that the document states, with their place; a quotation is asked of each finding where the licence wants one. */
function fillTerms(entry: string, { value, block, page }: NonNullable<DocumentFacts['terms']>): string {
  const place = page === undefined ? block : `${block}, page ${page}`;
  const text = entry.replace(
    rightsInTemplate,
    () => `# The document states its terms in ${place}.\n${toYaml({ rights: rights[value] })}`,
  );
  if (value === 'other') return text;
  return text.replace(licenceInTemplate, () => toYaml({ licence: value })).replace(quoteInTemplate, '$1quote:');
}

/**
 * An entry made from the template, with what its document states besides: inspectors, terms and outline.
 * @param entry the template, with what is known of any source filled in.
 */
export function addDocument(
  entry: string,
  { inspectors, terms }: DocumentFacts,
  outline: readonly OutlineSection[],
  preparedText: string | undefined,
): string {
  const names = inspectors.map(({ value: { name, role } }) => (role === 'lead' ? `${name}, lead inspector` : name));
  const unique = [...new Set(names)];
  let text = entry.replace(outlineInTemplate, () => `${toYaml({ outline })}\n`);
  if (unique.length > 0) text = text.replace(inspectorsInTemplate, () => toYaml({ inspectors: unique }));
  if (terms !== undefined) text = fillTerms(text, terms);
  if (preparedText !== undefined) text = fill(text, 'preparedText', preparedText);
  return fill(text, 'extent', 'whole');
}
