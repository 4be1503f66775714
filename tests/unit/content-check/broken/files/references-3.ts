import { inAuthority, inSource } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A reference that leads astray. */
export const references3Inputs: readonly BrokenInput[] = [
  {
    name: 'an intervention in the place of a part of the page',
    edits: inAuthority(
      'providers:',
      'interventions:\n  - id: journey\n    kind: notice\n    date: {precision: year, from: "2016"}\n    summary: A notice.\n    evidence: [{address: "https://example.org/", says: So.}]\nproviders:',
    ),
    message: `content/authorities/northshire.yaml:10  interventions[0].id  reserved-anchor
  The page has this place for itself, as it has main, cite, else, findings, interventions, journey, judgements, newest, recommendations, record, said, sources, through-time. Found: "journey".
  Give it an id that says what it is, such as improvement-notice-2017.

1 fault in 1 file.`,
  },
  {
    name: 'two interventions of one id',
    edits: inAuthority(
      'providers:',
      'interventions:\n  - {id: notice, kind: notice, date: {precision: year, from: "2016"}, summary: A notice., evidence: [{address: "https://example.org/", says: So.}]}\n  - {id: notice, kind: lifted, date: {precision: year, from: "2017"}, summary: Its end., evidence: [{address: "https://example.org/", says: So.}]}\nproviders:',
    ),
    message: `content/authorities/northshire.yaml:11  interventions[1].id  double-intervention
  Another intervention has this id. Found: "notice".
  Give it an id that says what it is, such as improvement-notice-2017.

1 fault in 1 file.`,
  },
  {
    name: 'a heading in the place of a finding',
    edits: inSource('## What inspectors saw', '## On workforce'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:161  anchor-taken
  The fragment of the heading, "on-workforce", is that of a finding. Found: "On workforce".
  Word the heading otherwise, or give a finding that is new another id.

1 fault in 1 file.`,
  },
  {
    name: 'a heading in the place of a part of the page',
    edits: inSource('## What inspectors saw', '## Cite'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:161  anchor-taken
  The fragment of the heading, "cite", is that of a place that the page has for itself. Found: "Cite".
  Word the heading otherwise, or give a finding that is new another id.

1 fault in 1 file.`,
  },
  {
    name: 'a term in the place of a letter of the glossary',
    edits: [
      { file: 'content/glossary/letter-a.yaml', text: 'term: Letter A\ndefinition: A letter.\nkind: document\n' },
    ],
    message: `content/glossary/letter-a.yaml:1  reserved-anchor
  The glossary has this place for itself, as it has those of its letters: letter-a. Found: "letter-a".
  Rename the file.

1 fault in 1 file.`,
  },
];
