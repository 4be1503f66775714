import type { NamedBlock } from '../prepare/block.ts';
import type { Opening } from './opening.ts';
import { listSentences } from './sentences.ts';
import { toStated } from './stated.ts';
import type { Stated } from './stated.ts';

/** Someone whom the document names as an inspector, for the source's bibliographic record and nothing else. */
export interface Inspector {
  readonly name: string;
  readonly role: 'lead' | 'team' | 'named';
}

const rank =
  /,?\s*\(?\b(?:(?:one|two|three|all|both|each) of )?(?:whom are )?(?:Senior )?(?:H(?:er|is) Majesty.s [Ii]nspectors?(?: \(HMIs?\))?|S?HMIs?\b|Ofsted [Ii]nspectors?(?: \(OIs?\))?|(?:OI|AI|SCRI)\b|(?:Contracted|Seconded|Associate) Inspectors?)(?: \((?:designate|HMI)\))?\)?/gu;
const particle = String.raw`(?:(?:de|del|van|von|der|la|le|al|bin|O)\s)?`;
const name = new RegExp(String.raw`^\p{Lu}[\p{L}’'-]*\.?(?:\s${particle}\p{Lu}[\p{L}’'-]*\.?){1,2}$`, 'u');
const lead = /^(?:Lead|Reporting) inspectors?:?\s*/iu;
const team = /^Team inspectors?:?\s*/iu;
const inLetter =
  /\b(?:[Ii]nspectors (?:\(HMIs?\) )?(?:for (?:this|the) visit )?were|(?:carried out|conducted|undertaken) by)\s*/u;

/** The names in a list of them; a part that is no name, with a role or a remark, is left out. */
function listNames(text: string): readonly string[] {
  return text
    .replace(rank, ', ')
    .replace(/\b(?:lead|team) inspectors?\b/giu, ', ')
    .replace(/\.\s*$/u, '')
    .split(/\s*(?:,|;|\band\b|&)\s*/u)
    .map((part) => part.trim().replace(/- (?=\p{Lu})/gu, '-'))
    .filter((part) => name.test(part));
}

const toInspectors = (text: string, block: NamedBlock, role: Inspector['role']): readonly Stated<Inspector>[] =>
  listNames(text).map((each) => toStated({ name: each, role }, each, block));

/** What stands behind a label, in its own block or in the next one. */
function listLabelled(blocks: readonly NamedBlock[], label: RegExp, role: Inspector['role']) {
  return blocks.flatMap((block) => {
    const at = block.text.search(new RegExp(label.source.slice(1), label.flags));
    if (block.kind === 'heading' ? at !== 0 : at === -1 || (at > 0 && block.text.length > 200)) return [];
    const text = block.text.slice(at);
    const named = toInspectors(text.replace(label, ''), block, role);
    // Behind one lead inspector may stand what is no name.
    return /^\p{L}+ inspector\b/u.test(text) && role === 'lead' ? named.slice(0, 1) : named;
  });
}

/** Everyone whom a report's title page or team list, or a letter's first paragraph, names as an inspector. */
export function listInspectors(blocks: readonly NamedBlock[], opening: Opening): readonly Stated<Inspector>[] {
  const { told } = opening;
  if (told !== undefined) {
    const sentence = listSentences(told.text).find((each) => inLetter.test(each)) ?? '';
    const start = inLetter.exec(sentence);
    return start === null ? [] : toInspectors(sentence.slice(start.index + start[0].length), told, 'named');
  }
  return [...listLabelled(blocks, lead, 'lead'), ...listLabelled(blocks, team, 'team')];
}
