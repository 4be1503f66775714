import { expect, it } from 'vitest';

import { listProjectFiles, readProjectFile } from '../project-files.ts';
import { checkFixture } from './fault.ts';

/** Where a template is copied to, as its first line says. */
const copies: Readonly<Record<string, string>> = {
  'alias.yaml': 'content/aliases/new.yaml',
  'attestation.yaml': 'content/attestations/northshire-2016-inspection-ofsted.yaml',
  'authority.yaml': 'content/authorities/southshire.yaml',
  'correction.yaml': 'content/corrections/new.yaml',
  'reply.yaml': 'content/replies/new.yaml',
  'source.mdx': 'content/sources/northshire-2016-inspection-ofsted.mdx',
  'synonyms.yaml': 'content/synonyms/new.yaml',
  'term.yaml': 'content/glossary/new.yaml',
  'tombstone.yaml': 'content/tombstones/new.yaml',
  'visit.yaml': 'content/visits/northshire/2019-inspection.yaml',
};

it.each(listProjectFiles('docs/templates').map((file) => file.split('/').at(-1) ?? ''))(
  'tells once of %s, copied and not filled in, which fields are empty',
  (name) => {
    const file = copies[name] ?? '';
    const { issues } = checkFixture([{ file, text: readProjectFile(`docs/templates/${name}`) }]).report;
    expect(issues.map((issue) => `${issue.file} ${issue.rule} ${issue.problem}`)).toEqual([
      expect.stringMatching(new RegExp(`^${file} unfilled-fields \\d+ fields are still empty: [\\w.[\\], ]+\\.$`, 'u')),
    ]);
  },
);
