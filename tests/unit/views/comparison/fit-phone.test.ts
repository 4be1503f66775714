import { expect, it } from 'vitest';

import { fitPhone } from '../../../../src/views/comparison/grid/fit-phone.ts';
import { june, january, toContent, view } from './compared.ts';

const [section] = view(toContent([{}], [{}]), [june, january]).sections;
const [row] = section?.rows ?? [];
const sectionsOf = (rows: number) =>
  section === undefined || row === undefined ? [] : [{ ...section, rows: Array.from({ length: rows }, () => row) }];

it.each([
  { visits: 2, rows: 100, shown: 'words' },
  { visits: 3, rows: 45, shown: 'words' },
  { visits: 3, rows: 46, shown: 'marks' },
  { visits: 4, rows: 90, shown: 'marks' },
])('shows $shown on a phone for $visits visits and $rows rows', ({ visits, rows, shown }) => {
  const sections = sectionsOf(rows);
  expect(sections[0]?.rows).toHaveLength(rows);
  expect(fitPhone(sections, visits)).toBe(shown);
});
