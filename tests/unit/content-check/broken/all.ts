import { missingAuthorityInputs } from './fields/missing-authority.ts';
import { missingVisitInputs } from './fields/missing-visit.ts';
import { missingSourceInputs } from './fields/missing-source.ts';
import { wrongAuthorityInputs } from './fields/wrong-authority.ts';
import { wrongVisit1Inputs } from './fields/wrong-visit-1.ts';
import { wrongVisit2Inputs } from './fields/wrong-visit-2.ts';
import { wrongSourceInputs } from './fields/wrong-source.ts';
import { empty1Inputs } from './fields/empty-1.ts';
import { empty2Inputs } from './fields/empty-2.ts';
import { hugeInputs } from './fields/huge.ts';
import { characters1Inputs } from './words/characters-1.ts';
import { characters2Inputs } from './words/characters-2.ts';
import { references1Inputs } from './files/references-1.ts';
import { references2Inputs } from './files/references-2.ts';
import { references3Inputs } from './files/references-3.ts';
import { yamlInputs } from './files/yaml.ts';
import { mdx1Inputs } from './words/mdx-1.ts';
import { mdx2Inputs } from './words/mdx-2.ts';
import { mdx3Inputs } from './words/mdx-3.ts';
import { files1Inputs } from './files/files-1.ts';
import { files2Inputs } from './files/files-2.ts';
import type { BrokenInput } from './broken-input.ts';

/** Every broken input, by what is wrong with it. */
export const brokenInputs: readonly { readonly subject: string; readonly inputs: readonly BrokenInput[] }[] = [
  {
    subject: 'a field that is missing',
    inputs: [...missingAuthorityInputs, ...missingVisitInputs, ...missingSourceInputs],
  },
  {
    subject: 'a value that is wrong',
    inputs: [...wrongAuthorityInputs, ...wrongVisit1Inputs, ...wrongVisit2Inputs, ...wrongSourceInputs],
  },
  { subject: 'a field that is left empty', inputs: [...empty1Inputs, ...empty2Inputs] },
  { subject: 'a value that is too large', inputs: [...hugeInputs] },
  { subject: 'a character that text may not hold', inputs: [...characters1Inputs, ...characters2Inputs] },
  {
    subject: 'a reference that leads astray',
    inputs: [...references1Inputs, ...references2Inputs, ...references3Inputs],
  },
  { subject: 'what is not YAML', inputs: [...yamlInputs] },
  { subject: 'an entry that is more than text', inputs: [...mdx1Inputs, ...mdx2Inputs, ...mdx3Inputs] },
  { subject: 'a file that is none of ours', inputs: [...files1Inputs, ...files2Inputs] },
];
