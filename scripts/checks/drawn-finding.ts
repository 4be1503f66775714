import { digestFinding } from '../../src/content-check/proof/build-proof.ts';
import { getSource, getSubject, getTheme, getVisit, listFindingsIn } from '../../src/domain/lookup.ts';
import type { Corpus, Finding } from '../../src/domain/model.ts';
import { oncePerCorpus } from '../../src/domain/once.ts';
import type { NamedBlock } from '../../src/prepare/block.ts';
import type { CheckAnswer } from '../../src/schema/about/check.ts';
import { buildFindingView } from '../../src/views/finding/finding-view.ts';
import { formatVisit } from '../../src/views/visit/format-visit.ts';
import { findShownWord } from '../../src/views/words.ts';
import type { Candidate } from './draw-sample.ts';

/** A code of a finding, in words, and what these mean. */
export interface DrawnCode {
  readonly field: string;
  readonly value: string;
  readonly means?: string;
}

/** A block as it stands in the source. */
export interface DrawnBlock {
  readonly text: string;
  /** `Page 3`; empty where the source has no pages. */
  readonly page: string;
  readonly role: 'heading' | 'around' | 'own';
}

/** What a person sees of one finding drawn. */
export interface DrawnFinding extends Pick<CheckAnswer, 'finding' | 'as'> {
  readonly claim: string;
  readonly quoteLead: string;
  readonly quote?: string;
  /** `Tameside, 2nd monitoring visit` */
  readonly visit: string;
  readonly source: string;
  readonly place: string;
  readonly codes: readonly DrawnCode[];
  readonly blocks: readonly DrawnBlock[];
  /** Claims of the other findings that stand in the same block. */
  readonly others: readonly string[];
}

const toPlainWords = (value: string) => value.replaceAll('-', ' ');

const indexMeanings = oncePerCorpus(
  ({ codes }) =>
    new Map(
      codes.flatMap(({ name, values }) => values.map(({ value, means }) => [`${name} ${value}`, means] as const)),
    ),
);

function listCodes(corpus: Corpus, finding: Finding): readonly DrawnCode[] {
  const view = buildFindingView(corpus, finding);
  const code = (field: string, name: 'level' | 'direction' | 'quantifier' | 'saidBy') => {
    const means = indexMeanings(corpus).get(`${name} ${finding[name]}`);
    return {
      field,
      value: findShownWord(name, finding[name]) ?? toPlainWords(finding[name]),
      ...(means !== undefined && { means }),
    };
  };
  const list = (field: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ field, value: values.join('; ') }];
  const names = (links: readonly { readonly text: string }[]) => links.map(({ text }) => text);
  return [
    { field: 'Theme', value: view.theme.text, means: getTheme(corpus, finding.theme).definition },
    { field: 'Subject', value: view.subject.text, means: getSubject(corpus, finding.subject).definition },
    ...list('Touches also', names([...view.also, ...view.alsoSubjects])),
    code('Level', 'level'),
    code('Direction', 'direction'),
    { field: 'Change since', value: view.since ?? 'not stated' },
    code('Quantity', 'quantifier'),
    { field: 'Said only of', value: finding.appliesTo ?? 'no limit stated' },
    { ...code('Said by', 'saidBy'), ...(view.relay !== undefined && { value: `${finding.saidBy} (${view.relay})` }) },
    ...list('Figures', view.figures),
    ...list('Bears on', names(view.recommendations)),
    ...list('Repeats', view.repeats === undefined ? [] : [view.repeats.text]),
  ];
}

const formatPage = ({ page, lastPage = page }: NamedBlock) =>
  page === undefined ? '' : lastPage === page ? `Page ${page}` : `Pages ${page}–${String(lastPage)}`;

/** The block of a finding with the heading over it and the blocks beside it; of a list, with what leads into it. */
function listBlocks(blocks: readonly NamedBlock[], locator: string): readonly DrawnBlock[] {
  const own = blocks.findIndex(({ id }) => id === locator);
  const before = blocks.slice(0, own);
  const isPart = ({ kind }: NamedBlock) => kind === 'item' || kind === 'row';
  const heading = before.findLast(({ kind }) => kind === 'heading');
  const first = before.findLastIndex((block) => !isPart(block));
  return blocks.flatMap((block, index) => {
    const role = index === own ? 'own' : block === heading ? 'heading' : 'around';
    const isShown = role !== 'around' || (index >= Math.min(first, own - 1) && index <= own + 1);
    return isShown ? [{ text: block.text, page: formatPage(block), role } as const] : [];
  });
}

/** Puts together what a person needs to judge one finding. */
export function toDrawnFinding(corpus: Corpus, { finding, text }: Candidate): DrawnFinding {
  const source = getSource(corpus, finding.sourceId);
  const record = source.findings.find(({ id }) => id === finding.id);
  if (record === undefined) throw new Error(`${finding.key} has no record.`);
  const { finding: _, ...as } = digestFinding(record);
  const view = buildFindingView(corpus, finding);
  return {
    finding: finding.key,
    as,
    claim: finding.summary,
    quoteLead: view.quoteLead,
    ...(finding.quote !== undefined && { quote: finding.quote }),
    visit: `${view.authority.text}, ${formatVisit(getVisit(corpus, finding.visitId))}`,
    source: view.source.text,
    place: view.locator,
    codes: listCodes(corpus, finding),
    blocks: listBlocks(text.inOrder, finding.locator ?? ''),
    others: listFindingsIn(corpus, source.id)
      .filter(
        ({ key, locator, status }) => key !== finding.key && locator === finding.locator && status !== 'withdrawn',
      )
      .map(({ summary }) => summary),
  };
}
