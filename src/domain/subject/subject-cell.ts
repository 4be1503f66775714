import { isMark, isPrimary } from '../finding/speakers.ts';
import { groupBy } from '../group-by.ts';
import { UnknownIdError, getSource, getSubject, listFindingsOf, listSourcesOf } from '../lookup.ts';
import type { Corpus, Finding, Subject, Visit } from '../model.ts';
import { oncePerValue } from '../once.ts';

/** What one visit may say about one subject; of a theme's absence much more can be said, and its own cell says it. */
export const subjectStates = [
  'reported',
  /** A finding touches the subject and is filed under another. */
  'elsewhere',
  /** Nothing among the principal findings that alone are coded. */
  'no-main-finding',
  'no-finding',
  /** Only where primary sources alone count: accounts are held, and none of them is one. */
  'primary-not-held',
] as const;
export type SubjectState = (typeof subjectStates)[number];

/** One subject at one visit: a state and the evidence for it; never one verdict. */
export interface SubjectCell {
  readonly visitId: string;
  readonly subject: string;
  readonly state: SubjectState;
  /** Inspectors' findings, context among them, in source order. */
  readonly findings: readonly Finding[];
  /** What the authority or a journalist said: listed apart, never a mark. */
  readonly said: readonly Finding[];
  /** Subjects under which findings that touch this one are filed, in the codebook's order; empty unless the state is `elsewhere`. */
  readonly elsewhere: readonly Subject[];
}

interface Told {
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>;
  /** Inspectors' findings that stand, by each further subject that they touch. */
  readonly byAlso: ReadonlyMap<string, readonly Finding[]>;
  /** Why a subject has no finding where nothing touches it. */
  readonly silence: 'no-main-finding' | 'no-finding' | 'primary-not-held';
}

function findSilence(corpus: Corpus, visit: Visit, primaryOnly: boolean): Told['silence'] {
  const held = listSourcesOf(corpus, visit.id);
  const counted = primaryOnly ? held.filter(isPrimary) : held;
  if (held.length > counted.length && counted.length === 0) return 'primary-not-held';
  return counted.some(({ coding }) => coding === 'principal') ? 'no-main-finding' : 'no-finding';
}

function gather(corpus: Corpus, visit: Visit, primaryOnly: boolean): Told {
  const isCounted = ({ sourceId, relays }: Finding) =>
    relays === undefined && (!primaryOnly || isPrimary(getSource(corpus, sourceId)));
  const counted = listFindingsOf(corpus, visit.id).filter(isCounted);
  const touching = counted
    .filter(({ saidBy, status }) => saidBy === 'inspectors' && status !== 'withdrawn')
    .flatMap((finding) => finding.alsoSubjects.map((subject) => ({ subject, finding })));
  const byAlso = groupBy(touching, ({ subject }) => subject);
  return {
    bySubject: groupBy(counted, ({ subject }) => subject),
    byAlso: new Map([...byAlso].map(([subject, entries]) => [subject, entries.map(({ finding }) => finding)])),
    silence: findSilence(corpus, visit, primaryOnly),
  };
}

function toCell(corpus: Corpus, visit: Visit, subject: string, told: Told): SubjectCell {
  const own = told.bySubject.get(subject) ?? [];
  const findings = own.filter(({ saidBy }) => saidBy === 'inspectors');
  const said = own.filter(({ saidBy }) => saidBy !== 'inspectors');
  const cell = { visitId: visit.id, subject, findings, said, elsewhere: [] };
  if (findings.some(isMark)) return { ...cell, state: 'reported' };
  const ids = new Set(told.byAlso.get(subject)?.map((finding) => finding.subject));
  if (ids.size > 0) {
    const elsewhere = [...ids].map((id) => getSubject(corpus, id)).sort((a, b) => a.order - b.order);
    return { ...cell, state: 'elsewhere', elsewhere };
  }
  return { ...cell, state: told.silence };
}

function buildCells(corpus: Corpus, visit: Visit, primaryOnly: boolean): ReadonlyMap<string, SubjectCell> {
  const told = gather(corpus, visit, primaryOnly);
  return new Map(corpus.subjects.map(({ id }) => [id, toCell(corpus, visit, id, told)]));
}

const listCells = oncePerValue((corpus, visit: Visit) => buildCells(corpus, visit, false));
const listPrimaryCells = oncePerValue((corpus, visit: Visit) => buildCells(corpus, visit, true));

/**
 * What a visit says about a subject; the same cell whoever asks.
 *
 * `state` is `reported` when inspectors make at least one claim with a level or a direction.
 * @throws {UnknownIdError} for a subject that is none of the codebook's.
 */
export function buildSubjectCell(
  corpus: Corpus,
  visit: Visit,
  subject: string,
  { primaryOnly = false }: { readonly primaryOnly?: boolean } = {},
): SubjectCell {
  const cell = (primaryOnly ? listPrimaryCells : listCells)(corpus, visit).get(subject);
  if (cell === undefined) throw new UnknownIdError('subject', subject);
  return cell;
}
