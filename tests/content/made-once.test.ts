import { expect, it } from 'vitest';

import { steps } from '../../scripts/growth/steps.ts';
import { themeIds } from '../../src/schema/vocabulary.ts';
import { corpus, report } from './real-content.ts';

/** Every object that a value holds, itself among them; each once, however often it is held. */
function listObjects(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  const members = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const member of members) listObjects(member, found);
  return found;
}

const pages = steps
  .filter(({ name }) => ['findings', 'sources', 'visits', 'authorities', 'themes', 'pairs'].includes(name))
  .map(({ make }) => make(report.content, corpus));
const objects = [...listObjects(pages)];

it('makes the view of a finding once, on however many pages it stands', () => {
  const views = objects.filter((object) => 'summaryText' in object && 'inContextUrl' in object);
  // Under a recommendation a finding has an anchor of that recommendation's own, since it may speak to several.
  const under = views.filter((view) => 'anchor' in view && /^r\d+--/u.test(String(view.anchor)));
  expect(new Set(views).difference(new Set(under)).size).toBe(corpus.findings.length);
});

it('makes the view of a cell once from all sources and once from primary ones', () => {
  const views = objects.filter((object) => 'words' in object && 'said' in object && 'marks' in object);
  expect(views.length).toBeGreaterThan(corpus.visits.length);
  expect(views.length).toBeLessThanOrEqual(2 * corpus.visits.length * themeIds.length);
});
