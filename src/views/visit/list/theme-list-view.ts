import { getTheme, listRelaysOf, listSourcesOf, listSubjectsOf } from '../../../domain/lookup.ts';
import type { Corpus, Finding, Visit } from '../../../domain/model.ts';
import { isMark } from '../../../domain/finding/speakers.ts';
import { getCell } from '../../../domain/theme/cell.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import { putMarksFirst } from '../../finding/limits.ts';
import { buildMarkGroups } from '../../finding/mark-groups.ts';
import type { MarkGroup } from '../../finding/mark-groups.ts';
import type { Link } from '../../link.ts';
import { buildCellView } from '../../theme/cell-view.ts';
import type { CellView } from '../../theme/cell-view.ts';
import { toWitnessRowId, urls } from '../../urls.ts';
import { findBeside } from './beside.ts';
import type { BesideView } from './beside.ts';
import { buildLine } from './line-view.ts';
import type { LineView } from './line-view.ts';

/** Findings of a theme that stand together: those on one subject, or those that are the only ones on theirs. */
export interface SubjectLines {
  /** Absent over findings each of which names its own subject. */
  readonly subject?: Link;
  readonly lines: readonly LineView[];
}

/** A theme on which inspectors are told of at a visit. */
export interface ThemeList {
  readonly id: ThemeId;
  /** A further fragment, where its accounts once stood beside each other; absent where one account is held. */
  readonly formerId?: string;
  readonly theme: Link;
  readonly cell: CellView;
  readonly marks: readonly MarkGroup[];
  readonly subjects: readonly SubjectLines[];
  readonly beside: BesideView;
  /** Folded until asked for: the themes before it are as much as one reads, or steps through, at a time. */
  readonly isFolded: boolean;
}

/** A finding with those that repeat it at the same visit. */
const withRelays = (corpus: Corpus, finding: Finding): readonly Finding[] => [
  finding,
  ...listRelaysOf(corpus, finding).filter(({ visitId }) => visitId === finding.visitId),
];

function listSubjects(corpus: Corpus, theme: ThemeId, findings: readonly Finding[]): readonly SubjectLines[] {
  const bySubject = listSubjectsOf(corpus, theme)
    .map(({ id, name }) => ({ id, name, own: putMarksFirst(findings.filter(({ subject }) => subject === id)) }))
    .filter(({ own }) => own.length > 0);
  const isHead = ({ own }: (typeof bySubject)[number]) => own.length > 1;
  const alone = bySubject.filter((entry) => !isHead(entry));
  return [
    ...bySubject.filter(isHead).map(({ id, name, own }) => ({
      subject: { text: name, href: urls.subject(id) },
      lines: own.flatMap((finding) => withRelays(corpus, finding)).map((finding) => buildLine(corpus, finding)),
    })),
    ...(alone.length > 0
      ? [
          {
            lines: alone.flatMap(({ name, own }) =>
              own.flatMap((finding) => withRelays(corpus, finding)).map((finding) => buildLine(corpus, finding, name)),
            ),
          },
        ]
      : []),
  ];
}

/** How many links one passes in open themes on the way through a visit's findings; what is more waits folded. */
const openLinks = 95;

/** The links of an open theme: to each finding and each subject, to the theme, beside another visit, and to report. */
const countLinks = (subjects: readonly SubjectLines[]) =>
  3 +
  subjects.filter(({ subject }) => subject !== undefined).length +
  subjects.flatMap(({ lines }) => lines).filter(({ isRelay }) => !isRelay).length;

/** The themes on which inspectors are told of at a visit, in the given order, each with its findings by subject. */
export function listThemes(corpus: Corpus, visit: Visit, themes: readonly ThemeId[]): readonly ThemeList[] {
  const drawn = themes.map((theme) => {
    const cell = getCell(corpus, visit, theme);
    return { theme, cell, subjects: listSubjects(corpus, theme, cell.findings) };
  });
  return drawn.map(({ theme, cell, subjects }, index) => {
    const before = drawn.slice(0, index + 1).reduce((sum, other) => sum + countLinks(other.subjects), 0);
    return {
      id: theme,
      ...(listSourcesOf(corpus, visit.id).length > 1 && { formerId: toWitnessRowId(theme) }),
      theme: { text: getTheme(corpus, theme).name, href: urls.theme(theme) },
      cell: buildCellView(corpus, cell),
      marks: buildMarkGroups(cell.findings.filter(isMark)),
      subjects,
      beside: findBeside(corpus, visit, theme),
      isFolded: before > openLinks,
    };
  });
}
