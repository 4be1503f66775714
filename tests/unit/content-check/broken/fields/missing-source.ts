import { inSource } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A field that is missing. */
export const missingSourceInputs: readonly BrokenInput[] = [
  {
    name: 'a source without visit',
    edits: inSource('visit: northshire/2016-monitoring-1\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  visit  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a source without kind',
    edits: inSource('kind: letter\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  kind  missing-field
  A field that must be there is missing.
  Allowed: letter, report, article, statement.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a source without publisher',
    edits: inSource('publisher: Ofsted\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  publisher  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a source without title',
    edits: inSource('title: Monitoring visit of Northshire\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  title  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a source without rights',
    edits: inSource('rights: Crown copyright.\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  rights  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a source without extent',
    edits: inSource('extent: whole\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  extent  missing-field
  A field that must be there is missing.
  Allowed: whole, opening.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a source without lede',
    edits: inSource('lede: Little has changed.\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  lede  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a source without level of a finding',
    edits: inSource('    level: not-stated\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:20  findings[0].level  missing-field
  A field that must be there is missing.
  Allowed: strength, mixed, weakness, serious, not-stated.
  Add the field.

1 fault in 1 file.`,
  },
];
