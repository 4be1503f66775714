import { groupBy } from '../../domain/group-by.ts';
import type { Corpus, Term } from '../../domain/model.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly expansion?: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly seeAlso: readonly Link[];
  readonly authority?: string;
}

/** The glossary: terms by their first letter. */
export interface GlossaryView {
  readonly letters: readonly { readonly letter: string; readonly terms: readonly TermView[] }[];
}

function buildTermView(corpus: Corpus, term: Term): TermView {
  const nameOf = (id: string) => corpus.index.terms.get(id)?.term ?? id;
  return {
    id: term.id,
    term: term.term,
    ...(term.expansion !== undefined && { expansion: term.expansion }),
    aliases: term.aliases,
    definition: term.definition,
    seeAlso: term.seeAlso.map((id) => ({ text: nameOf(id), href: urls.term(id) })),
    ...(term.authority !== undefined && { authority: term.authority }),
  };
}

export function buildGlossaryView(corpus: Corpus): GlossaryView {
  return {
    letters: [...groupBy(corpus.terms, ({ term }) => term.charAt(0).toUpperCase())].map(([letter, terms]) => ({
      letter,
      terms: terms.map((term) => buildTermView(corpus, term)),
    })),
  };
}
