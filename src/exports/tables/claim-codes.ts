import { directions, levels, themeIds } from '../../schema/vocabulary.ts';
import type { ClaimField } from '../../schema/vocabulary.ts';

/** The codes that a coder gives a claim: their field, its name in a column of several, and the closed list if there is one. */
export const claimCodes = [
  { field: 'theme', title: 'Theme', values: themeIds },
  { field: 'subject', title: 'Subject', values: undefined },
  { field: 'level', title: 'Level', values: levels },
  { field: 'direction', title: 'Direction', values: directions },
] as const satisfies readonly {
  readonly field: ClaimField;
  readonly title: string;
  readonly values: readonly string[] | undefined;
}[];
