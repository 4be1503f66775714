import type {
  Direction,
  FindingStatus,
  Framework,
  Grade,
  InterventionKind,
  JudgementArea,
  LetterStatus,
  Level,
  Quantifier,
  Relation,
  ScopeBasis,
  SourceKind,
  Speaker,
  VisitKind,
} from '../schema/vocabulary.ts';
import type { Cell, CellState } from '../domain/theme/cell.ts';

/** The words shown for the codebook's values: one word for one value, everywhere. */
export const levelWords = {
  strength: 'Strength',
  mixed: 'Mixed',
  weakness: 'Weakness',
  serious: 'Serious weakness',
} as const satisfies Record<Exclude<Level, 'not-stated'>, string>;

/** Several findings of one level. */
export const levelPlurals = {
  strength: 'strengths',
  mixed: 'mixed',
  weakness: 'weaknesses',
  serious: 'serious weaknesses',
} as const satisfies Record<Exclude<Level, 'not-stated'>, string>;

export const directionWords = {
  improved: 'Improved',
  'early-signs': 'Early signs',
  unchanged: 'Unchanged',
  worse: 'Worse',
} as const satisfies Record<Exclude<Direction, 'not-stated'>, string>;

export const contextWord = 'Context';

export const quantifierWords = {
  all: 'Said of all',
  most: 'Said of most',
  many: 'Said of many',
  some: 'Said of some',
  few: 'Said of few',
  'one-off': 'Said of one instance',
} as const satisfies Record<Exclude<Quantifier, 'not-stated'>, string>;

/** Before a quotation: whose words it holds. */
export const quoteLeadWords = {
  inspectors: 'Inspectors’ words',
  authority: 'In their words',
  journalist: 'In their words',
} as const satisfies Record<Speaker, string>;

/** What is said of a finding that does not stand as it was first published. */
export const standingSentences = {
  current: undefined,
  corrected: 'Corrected since it was first published.',
  withdrawn: 'Withdrawn: this finding no longer stands.',
} as const satisfies Record<FindingStatus, string | undefined>;

/** Why nothing is found in what is held only in part: read no further than its opening, or coded for its principal findings. */
export const partReadWords = {
  opening: 'Not in what was read',
  principal: 'Not among its principal findings',
} as const satisfies Record<NonNullable<Cell['part']>, string>;

/** Why a cell has no marks; `reported` cells show their findings instead. */
export const cellStateWords = {
  reported: 'Reported',
  elsewhere: 'Filed under another theme',
  'not-coded': 'Read for its facts; findings not coded yet',
  withdrawn: 'Letter withdrawn',
  'not-published': 'Letter not published',
  'no-source': 'No source held',
  'out-of-scope': 'Not named in what this visit set out to look at',
  silent: 'Looked at; nothing reported',
  'part-read': partReadWords.opening,
  'not-mentioned': 'Not mentioned in the accounts held',
  'primary-not-held': 'Letter not held',
} as const satisfies Record<CellState, string>;

export const visitKindWords = {
  inspection: 'Inspection',
  monitoring: 'Monitoring visit',
  focused: 'Focused visit',
  other: 'Visit',
} as const satisfies Record<VisitKind, string>;

export const frameworkWords = {
  'pre-sif': 'before SIF',
  sif: 'SIF',
  ilacs: 'ILACS',
} as const satisfies Record<Framework, string>;

export const gradeWords = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  adequate: 'Adequate',
  inadequate: 'Inadequate',
  'not-given': 'Not given',
} as const satisfies Record<Grade, string>;

export const judgementAreaWords = {
  overall: 'Overall effectiveness',
  leadership: 'Leadership',
  'help-protection': 'Help and protection',
  'in-care': 'Children in care',
  adoption: 'Adoption',
  'care-leavers': 'Care leavers',
  'safeguarding-board': 'Local Safeguarding Children Board',
} as const satisfies Record<JudgementArea, string>;

export const letterWords = {
  held: 'Held',
  'not-held': 'Not held here',
  'not-published': 'Not published',
  withdrawn: 'Withdrawn by Ofsted',
} as const satisfies Record<LetterStatus, string>;

export const scopeBasisWords = {
  known: 'known',
  partial: 'known in part',
  unknown: 'not known',
} as const satisfies Record<ScopeBasis, string>;

export const sourceKindWords = {
  letter: 'Letter',
  report: 'Report',
  article: 'Press account',
  statement: 'Statement',
} as const satisfies Record<SourceKind, string>;

/** What is said of a source through which inspectors are only relayed. */
export const relayNotes = {
  letter: undefined,
  report: undefined,
  article: 'A press account: what it says inspectors found is relayed, not in Ofsted’s own document.',
  statement:
    'A statement by those who ran the service: what it says inspectors found is relayed, not in Ofsted’s own document.',
} as const satisfies Record<SourceKind, string | undefined>;

export const interventionWords = {
  notice: 'Improvement notice',
  direction: 'Direction',
  commissioner: 'Commissioner',
  report: "Commissioner's report",
  lifted: 'Direction lifted',
} as const satisfies Record<InterventionKind, string>;

/** How a later account of a theme stands to an earlier one: after "Beside the report:". */
export const relationWords = {
  same: 'same',
  adds: 'adds',
  narrower: 'narrower',
  differs: 'differs',
} as const satisfies Record<Relation, string>;

export const relationMeanings = {
  same: 'says the same',
  adds: 'says something more',
  narrower: 'says only part of it',
  differs: 'says otherwise; neither is taken to be right',
} as const satisfies Record<Relation, string>;

const shownWords: ReadonlyMap<string, string> = new Map(
  Object.entries({ level: levelWords, direction: directionWords, quantifier: quantifierWords }).flatMap(
    ([field, words]) => Object.entries(words).map(([value, word]) => [`${field} ${value}`, word] as const),
  ),
);

/** The word that pages print for a value of a coded field, where they print one for the value alone. */
export const findShownWord = (field: string, value: string): string | undefined => shownWords.get(`${field} ${value}`);
