import { stringify } from 'yaml';

import { findPreparedTexts, readPreparedText } from '../../src/content-check/prepared-texts.ts';
import { buildProof } from '../../src/content-check/proof/build-proof.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { writeFixtureProject } from './fixture-content.ts';
import type { Edit } from './fixture-content.ts';

const id = 'northshire-2016-monitoring-1-ofsted';
export const proofFile = `content/proofs/${id}.yaml`;

/** The proof of the sound project's letter as it stands after some edits, as `npm run prove` writes it. */
export function writeFixtureProof(edits: readonly Edit[] = []): Edit {
  const project = writeFixtureProject(edits);
  try {
    const { records, bodies } = readContent(project.root);
    const source = records.sources.get(id);
    const text = readPreparedText(
      findPreparedTexts(project.root, project.environment) ?? [],
      source?.preparedText ?? '',
    );
    if (source === undefined || text === undefined) throw new Error('The fixture has no letter with a text.');
    return { file: proofFile, text: stringify(buildProof(source, bodies.sources.get(id), text)) };
  } finally {
    project.remove();
  }
}
