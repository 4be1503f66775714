import { describe, expect, it } from 'vitest';

import { formatIssues } from '../../src/content-check/format-issue.ts';
import { registryKinds } from '../../src/schema/vocabulary.ts';
import { listRegisteredIds } from '../../src/domain/page/registry.ts';
import { listAddedIds, listIdsOfHistory } from '../support/published-lines.ts';
import { corpus, report } from './real-content.ts';

const history = listIdsOfHistory(process.cwd());

describe('the registry', () => {
  it('holds every id of the content', () => {
    expect(formatIssues(report.unfinished)).toBe('0 faults in 0 files.');
  });

  it.skipIf(history === undefined)('still holds every id that a commit ever wrote into it', () => {
    const registered = listRegisteredIds(corpus);
    const held = new Set(registryKinds.flatMap((kind) => registered[kind]));
    expect(history?.filter((id) => !held.has(id))).toEqual([]);
  });

  it('is read out of a history by the lines added, whatever was taken out later', () => {
    const log = [
      ...['--- a/content/registry/2026-11-22.yaml', '+++ b/content/registry/2026-11-22.yaml', '@@ -1,4 +1,4 @@'],
      ...['+sources:', '+  - letter', '-  - old-letter', '+# note', '   - report', '+  - letter'],
      ...['@@ -0,0 +1,2 @@', '+  - old-letter'],
    ].join('\n');
    expect(listAddedIds(log)).toEqual(['letter', 'old-letter']);
  });
});
