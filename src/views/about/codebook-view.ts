import { groupBy } from '../../domain/group-by.ts';
import { findFinding, getSubject, listFindingsAbout, listSubjectsOf } from '../../domain/lookup.ts';
import type { Corpus, Subject } from '../../domain/model.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import type { Link } from '../link.ts';
import { buildThemeView } from '../theme/theme-view.ts';
import type { ThemeView } from '../theme/theme-view.ts';
import { urls } from '../urls.ts';

/** A subject as the codebook defines it. */
export interface CodebookSubject {
  readonly id: string;
  readonly name: Link;
  readonly definition: string;
  readonly includes: readonly string[];
  readonly goesElsewhere: readonly { readonly what: string; readonly subjects: readonly Link[] }[];
  readonly example: string;
  /** Whether nothing is coded in it yet. */
  readonly isEmpty: boolean;
}

/** A theme of the codebook with its subjects, in their order. */
export interface CodebookTheme {
  readonly theme: ThemeView;
  readonly example: { readonly finding: FindingView; readonly why: string } | undefined;
  /** `8 subjects of workforce` */
  readonly lead: string;
  readonly subjects: readonly CodebookSubject[];
}

const toLink = ({ id, name }: Subject): Link => ({ text: name, href: urls.subject(id) });

const toCodebookSubject = (corpus: Corpus, subject: Subject): CodebookSubject => ({
  id: subject.id,
  name: toLink(subject),
  definition: subject.definition,
  includes: subject.includes,
  goesElsewhere: [...groupBy(subject.goesElsewhere, ({ what }) => what)].map(([what, entries]) => ({
    what,
    subjects: entries.map((entry) => toLink(getSubject(corpus, entry.subject))),
  })),
  example: subject.example,
  isEmpty: listFindingsAbout(corpus, subject.id).length === 0,
});

/** The codebook's themes, each with its subjects. */
export function listCodebookThemes(corpus: Corpus): readonly CodebookTheme[] {
  return corpus.themes.map((theme) => {
    const subjects = listSubjectsOf(corpus, theme.id).map((subject) => toCodebookSubject(corpus, subject));
    const example = findFinding(corpus, theme.example.finding);
    return {
      theme: buildThemeView(corpus, theme),
      example: example && { finding: buildFindingView(corpus, example), why: theme.example.why },
      lead: `${subjects.length} ${subjects.length === 1 ? 'subject' : 'subjects'} of ${theme.name.toLowerCase()}`,
      subjects,
    };
  });
}
