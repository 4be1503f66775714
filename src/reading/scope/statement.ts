import type { NamedBlock } from '../../prepare/block.ts';
import type { Opening } from '../opening.ts';
import { listSentences } from '../sentences.ts';

/** A sentence, or a bullet, that says what a visit set out to look at. */
export interface ScopeSentence {
  readonly block: NamedBlock;
  /** As printed. */
  readonly text: string;
  /** What of it names things looked at: without what it says was left out, and without evidence read. */
  readonly object: string;
  /** What it says was not looked at; empty where it says nothing of the kind. */
  readonly leftOut: string;
}

const who = String.raw`(?:(?:the )?inspectors|they|we|this|it|(?:this|the) (?:focused |monitoring )?visit|(?:the |this visit.s )?(?:primary |main )?focus(?: of (?:this|the) (?:focused )?visit)?)`;
const did = String.raw`(?:looked at|looked|considered|reviewed|evaluated|assessed|appraised|examined|explored|focused(?: specifically)?(?: on)?|included|measured|had a (?:particular |specific )?focus on|was on|met with [^.]*? to evaluate)`;
const starter = new RegExp(
  String.raw`^(?:(?:specifically|in addition|additionally|during (?:the course of )?(?:this|the) (?:focused |monitoring )?visit|in line with [^,]*|in doing so),? )?${who} (?:also |primarily |then )?${did}\b\s*`,
  'iu',
);
/** Verbs after which even data and audits are something looked at. */
const judging = /\b(?:evaluated|appraised|assessed)\b/iu;
const evidence =
  /^(?::? ?(?:holding |reviewing )?)(?:also |relevant |the |a |of |broad |wide |full |range of |in detail (?:at )?|local authority(?:.s)? |authority.s |organisation.s |children in care )*(?:evidence|case discussions|case (?:files|records)|children.s (?:case )?(?:cases|records|files)|performance\b|quality assurance\b|audits?\b)/iu;
/** The end of a sentence that tells of evidence, in which something is judged after all. */
const judgedAfterAll = /\b(?:and|also) (?:evaluated|appraised|assessed) (?<object>.*)$/iu;
const without =
  /,?\s*(?:(?:but|and|or) )?(?:(?:did not|does not) (?:include|extend to|look at|consider)\b|but not\b|other than\b|excluding\b)(?<left>[^,.;:]*)/iu;
const notDone = /\b(?:was|were) not (?:considered|looked at|reviewed|included|part of)\b/iu;
/** What a sentence says was looked at besides, without saying by whom. */
const alsoDone = /^(?<object>.*) (?:was|were) also (?:considered|looked at|reviewed|evaluated) as part of this visit/iu;
const example = /\s*\((?:for example|such as|e\.g\.)[^)]*\)|,? (?:for example|such as)\b.*$/giu;

function toSentence(block: NamedBlock, text: string, object: string): ScopeSentence {
  const left = without.exec(object)?.groups?.['left']?.trim() ?? '';
  const named = object.replace(without, ' ').replace(example, '');
  return { block, text, object: named, leftOut: left };
}

function readSentence(block: NamedBlock, text: string): ScopeSentence | undefined {
  const start = starter.exec(text);
  if (start === null) {
    if (notDone.test(text)) return { block, text, object: '', leftOut: text };
    const besides = alsoDone.exec(text)?.groups?.['object'];
    return besides === undefined || evidence.test(besides) ? undefined : toSentence(block, text, besides);
  }
  const object = text.slice(start[0].length);
  const isRead = evidence.test(object) && !judging.test(start[0]);
  if (!isRead) return toSentence(block, text, object);
  const after = judgedAfterAll.exec(object)?.groups?.['object'];
  return after === undefined ? undefined : toSentence(block, text, after);
}

const leadsOn = /(?:[:]|\b(?:on|on the|including|focus(?:ed)? on|included))$/iu;

/** The sentences of a letter that say what its visit set out to look at, with the bullets that they lead to. */
export function listScopeSentences({ before }: Opening): readonly ScopeSentence[] {
  const sentences: ScopeSentence[] = [];
  let isLed = false;
  for (const block of before) {
    if (block.kind === 'item') {
      if (isLed) sentences.push(toSentence(block, block.text, block.text));
      continue;
    }
    const own = listSentences(block.text).flatMap((text) => readSentence(block, text) ?? []);
    const last = own.at(-1);
    isLed = last !== undefined && block.text.endsWith(last.text) && leadsOn.test(last.text.trim());
    sentences.push(...own);
  }
  // A remark that something was left out belongs to a statement of what was not.
  return sentences.some(({ object }) => object !== '') ? sentences : [];
}
