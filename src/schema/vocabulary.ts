/**
 * The closed sets of the codebook that code branches on. Words an editor may change live in `content/`.
 * @see content/pages/method.mdx
 */

/** What practice is like at the visit, as one claim says it; worst last, absence at the end. */
export const levels = ['strength', 'mixed', 'weakness', 'serious', 'not-stated'] as const;
export type Level = (typeof levels)[number];

/** The change a claim itself reports; never worked out by comparing visits. */
export const directions = ['improved', 'early-signs', 'unchanged', 'worse', 'not-stated'] as const;
export type Direction = (typeof directions)[number];

/** The point from which a change is measured, as the source says. */
export const sinces = ['last-inspection', 'last-visit', 'date', 'not-stated'] as const;
export type Since = (typeof sinces)[number];

/** How much of what is counted (children, cases, staff, teams) the claim covers. */
export const quantifiers = ['all', 'most', 'many', 'some', 'few', 'one-off', 'not-stated'] as const;
export type Quantifier = (typeof quantifiers)[number];

/** Who makes the claim. A newspaper reporting Ofsted is `inspectors`. */
export const speakers = ['inspectors', 'authority', 'journalist'] as const;
export type Speaker = (typeof speakers)[number];

export const findingStatuses = ['current', 'corrected', 'withdrawn'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

export const sourceKinds = ['letter', 'report', 'article', 'statement'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What kind of publication an article stood in: its citation says so. */
export const mediums = ['newspaper', 'magazine'] as const;

/** How much of the source was read. */
export const extents = ['whole', 'opening'] as const;

/** How much of an account that is not coded was at hand. */
export const accountExtents = [...extents, 'none'] as const;

/** How much of what was read is coded: every evaluative claim, or the principal findings alone. */
export const codings = ['exhaustive', 'principal'] as const;
export type Coding = (typeof codings)[number];

/** On what terms a source may be quoted: the Open Government Licence, or any other. */
export const licences = ['open-government', 'other'] as const;

/** Revisions of the codebook, oldest first. */
export const codebookRevisions = [1, 2] as const;

/** How a later witness's account of a theme stands to an earlier one's, as the coder judged it. */
export const relations = ['same', 'adds', 'narrower', 'differs'] as const;
export type Relation = (typeof relations)[number];

export const visitKinds = ['inspection', 'monitoring', 'focused', 'other'] as const;
export type VisitKind = (typeof visitKinds)[number];

export const frameworks = ['pre-sif', 'sif', 'ilacs'] as const;
export type Framework = (typeof frameworks)[number];

/** Forms of inspection within a framework. */
export const variants = ['standard', 'short', 'reinspection'] as const;

/** Whether Ofsted's own letter or report on a visit is at hand. */
export const letterStatuses = ['held', 'not-held', 'not-published', 'withdrawn'] as const;
export type LetterStatus = (typeof letterStatuses)[number];

/** How well it is known what a visit looked at. */
export const scopeBases = ['known', 'partial', 'unknown'] as const;
export type ScopeBasis = (typeof scopeBases)[number];

/** Areas that inspections judge; the order in which pages and exports list them. */
export const judgementAreas = [
  'overall',
  'leadership',
  'help-protection',
  'in-care',
  'adoption',
  'care-leavers',
  'safeguarding-board',
] as const;
export type JudgementArea = (typeof judgementAreas)[number];

/** What a document sets for an authority to do, in its own word; an area for priority action is Ofsted's gravest. */
export const recommendationKinds = ['recommendation', 'improvement', 'priority'] as const;

export const grades = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate', 'not-given'] as const;
export type Grade = (typeof grades)[number];

export const precisions = ['day', 'month', 'year', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

/** The sixteen themes, in the order in which every page and export lists them. */
export const themeIds = [
  'workforce',
  'caseloads',
  'oversight-supervision',
  'assessment',
  'multi-agency',
  'child-protection',
  'front-door',
  'plans-recording',
  'quality-assurance',
  'leadership',
  'performance-timeliness',
  'care-leavers',
  'missing-exploitation',
  'permanence-court',
  'specialist-services',
  'overall-impact',
] as const;
export type ThemeId = (typeof themeIds)[number];

/** Themes that are services: a visit's scope may leave one out. The others run through every visit. */
export const serviceThemeIds = [
  'child-protection',
  'front-door',
  'care-leavers',
  'missing-exploitation',
  'permanence-court',
  'specialist-services',
] as const satisfies readonly ThemeId[];

/** Kinds of authority; two are kinds of their own, and a former one was merged or split. */
export const authorityKinds = [
  'metropolitan district',
  'unitary',
  'county',
  'london borough',
  'city of london',
  'isles of scilly',
  'former',
] as const;

/** The regions of England, north to south. */
export const regions = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;

/** Kinds of visit for which it can be told apart to what day they were looked for. */
export const checkedKinds = ['inspection', 'focused', 'monitoring'] as const satisfies readonly VisitKind[];
export type CheckedKind = (typeof checkedKinds)[number];

export const providerKinds = ['council', 'trust', 'company'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** What the Department for Education did; never Ofsted's. */
export const interventionKinds = ['notice', 'direction', 'commissioner', 'report', 'lifted'] as const;
export type InterventionKind = (typeof interventionKinds)[number];

export const termKinds = ['law', 'process', 'people', 'place', 'framework', 'visit', 'grade', 'document'] as const;

/** Kinds of record whose ids, once published, must go on leading somewhere. */
export const registeredKinds = ['authority', 'visit', 'source', 'finding', 'theme', 'subject'] as const;
export type RegisteredKind = (typeof registeredKinds)[number];

/** What the registry lists: those, and the pairs of visits that have a page of their own. */
export const registryKinds = [...registeredKinds, 'pair'] as const;
export type RegistryKind = (typeof registryKinds)[number];

/** What each coder, working alone, gives a claim. */
export const claimFields = ['theme', 'subject', 'level', 'direction'] as const;
export type ClaimField = (typeof claimFields)[number];

/** The closed lists by which a finding is coded, besides its theme; `content/codebook/<field>.yaml` says what each value means. */
export const codedFields = {
  level: levels,
  direction: directions,
  since: sinces,
  quantifier: quantifiers,
  saidBy: speakers,
  status: findingStatuses,
} as const;
export type CodedField = keyof typeof codedFields;
export const codedFieldNames = [
  'level',
  'direction',
  'since',
  'quantifier',
  'saidBy',
  'status',
] as const satisfies readonly CodedField[];
