import { describe, expect, it } from 'vitest';

import { allCases } from './cases/all.ts';
import { findFaults } from './fault.ts';

describe.each(allCases)('$subject', ({ faults }) => {
  it.each(faults)('$rule: $name', (fault) => {
    const { found, wanted } = findFaults(fault);
    expect(found).toEqual([wanted]);
  });
});
