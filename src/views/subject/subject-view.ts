import { getSubject, getTheme, listSubjectsOf } from '../../domain/lookup.ts';
import type { Corpus, Subject } from '../../domain/model.ts';
import { oncePerValue } from '../../domain/once.ts';
import type { CellOptions } from '../../domain/theme/cell.ts';
import { toSubjectTopic } from '../../domain/theme/topic.ts';
import type { Link } from '../link.ts';
import { buildTopicView } from '../theme/topic-view.ts';
import type { TopicView } from '../theme/topic-view.ts';
import { urls } from '../urls.ts';

/** A subject across authorities and time. */
export interface SubjectView extends TopicView {
  readonly kind: 'subject';
  readonly id: Subject['id'];
  readonly theme: Link;
  /** Other words for it. */
  readonly synonyms: readonly string[];
  /** The other subjects of its theme. */
  readonly siblings: readonly Link[];
}

function drawSubject(corpus: Corpus, subject: Subject, primaryOnly: boolean): SubjectView {
  const { id, name, definition, includes } = subject;
  const toHref = primaryOnly ? urls.subjectPrimary : urls.subject;
  const toLink = (other: Subject): Link => ({ text: other.name, href: toHref(other.id) });
  const theme = getTheme(corpus, subject.theme);
  const goesElsewhere = subject.goesElsewhere.map(({ what, subject: to }) => ({
    what,
    to: toLink(getSubject(corpus, to)),
  }));
  return {
    ...buildTopicView(corpus, toSubjectTopic(subject), { definition, includes, goesElsewhere }, { primaryOnly }),
    kind: 'subject',
    id,
    title: `${name}: ${primaryOnly ? 'primary sources only' : 'who has said what'}`,
    description: primaryOnly
      ? `${name} in Ofsted’s own letters and reports alone, without press accounts and statements. ${definition}`
      : `What inspectors and others said on one subject, by authority and visit: ${name}. ${definition}`,
    theme: { text: theme.name, href: primaryOnly ? urls.themePrimary(theme.id) : urls.theme(theme.id) },
    synonyms: subject.synonyms,
    siblings: listSubjectsOf(corpus, subject.theme)
      .filter((other) => other.id !== id)
      .map(toLink),
  };
}

const drawFromAll = oncePerValue((corpus, subject: Subject) => drawSubject(corpus, subject, false));
const drawFromPrimary = oncePerValue((corpus, subject: Subject) => drawSubject(corpus, subject, true));

/** Draws a subject's page together, from all sources or from primary ones alone. */
export const buildSubjectView = (
  corpus: Corpus,
  subject: Subject,
  { primaryOnly = false }: CellOptions = {},
): SubjectView => (primaryOnly ? drawFromPrimary : drawFromAll)(corpus, subject);
