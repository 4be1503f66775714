import type { ThemeId } from '../../schema/vocabulary.ts';
import { isPrimary } from '../finding/speakers.ts';
import { getSource, listFindingsAbout, listFindingsAlsoAbout, listFindingsAlsoOn, listFindingsOn } from '../lookup.ts';
import type { Corpus, Finding, Subject, Theme, Visit } from '../model.ts';
import { buildSubjectCell } from '../subject/subject-cell.ts';
import type { SubjectCell } from '../subject/subject-cell.ts';
import { getCell } from './cell.ts';
import type { Cell, CellOptions } from './cell.ts';

/** What is followed across authorities and time: a theme, or a subject within one. */
export type Topic =
  | { readonly kind: 'theme'; readonly id: ThemeId; readonly name: string; readonly theme: ThemeId }
  | { readonly kind: 'subject'; readonly id: string; readonly name: string; readonly theme: ThemeId };

export const toThemeTopic = ({ id, name }: Theme): Topic => ({ kind: 'theme', id, name, theme: id });
export const toSubjectTopic = ({ id, name, theme }: Subject): Topic => ({ kind: 'subject', id, name, theme });

/** What a visit says on a topic. */
export const getTopicCell = (corpus: Corpus, visit: Visit, topic: Topic, options: CellOptions): Cell | SubjectCell =>
  topic.kind === 'theme'
    ? getCell(corpus, visit, topic.id, options)
    : buildSubjectCell(corpus, visit, topic.id, options);

const keepCounted = (corpus: Corpus, findings: readonly Finding[], { primaryOnly = false }: CellOptions) =>
  findings.filter(({ sourceId }) => !primaryOnly || isPrimary(getSource(corpus, sourceId)));

/** Findings filed under a topic, in the order of the corpus. */
export const listFindingsOfTopic = (corpus: Corpus, topic: Topic, options: CellOptions = {}): readonly Finding[] =>
  keepCounted(
    corpus,
    topic.kind === 'theme' ? listFindingsOn(corpus, topic.id) : listFindingsAbout(corpus, topic.id),
    options,
  );

/** Findings filed elsewhere that also touch a topic. */
export const listFindingsTouching = (corpus: Corpus, topic: Topic, options: CellOptions): readonly Finding[] =>
  keepCounted(
    corpus,
    topic.kind === 'theme' ? listFindingsAlsoOn(corpus, topic.id) : listFindingsAlsoAbout(corpus, topic.id),
    options,
  );
