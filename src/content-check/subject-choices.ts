import { listChoices } from '../domain/issue.ts';
import type { ContentIssue } from '../domain/issue.ts';
import type { ReadContent } from './read-content.ts';

/**
 * Says which subjects a record may name where its own is left out, empty or misspelt.
 *
 * A schema knows one record alone; which subjects there are, and of which theme, stands in others.
 * @returns the fault as it is where its field is no subject, or the theme beside it is none.
 */
export function nameSubjects(fault: ContentIssue, { files, records }: ReadContent): ContentIssue {
  if (fault.path.at(-1) !== 'subject') return fault;
  const theme = files.get(fault.file)?.toText([...fault.path.slice(0, -1), 'theme']);
  const choices = [...records.subjects].filter(([, subject]) => subject.theme === theme).map(([id]) => id);
  return choices.length === 0 ? fault : { ...fault, allowed: listChoices(choices) };
}
