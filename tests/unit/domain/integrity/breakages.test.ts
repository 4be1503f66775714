import { describe, expect, it } from 'vitest';

import { findIssues, toFacts } from './breakage.ts';
import { allCases } from './cases/all.ts';

describe.each(allCases)('$subject', ({ breakages }) => {
  it.each(breakages)('$issue.rule: $name', (breakage) => {
    expect(findIssues(breakage).map(toFacts)).toEqual([breakage.issue, ...(breakage.others ?? [])]);
  });
});
