import { describe, expect, it } from 'vitest';

import { toNamePattern } from '../../../../../src/domain/integrity/words/people.ts';

describe('the search for names', () => {
  it.each([
    { text: 'A letter by Jane Young.', isFound: true },
    { text: 'As Ms Young wrote, little has changed.', isFound: true },
    { text: 'Young said so.', isFound: true },
    { text: 'Young people wait.', isFound: false },
    { text: 'Many young people wait.', isFound: false },
  ])('finds a person in “$text”: $isFound', ({ text, isFound }) => {
    expect(toNamePattern('Jane Young').test(text)).toBe(isFound);
  });
});
