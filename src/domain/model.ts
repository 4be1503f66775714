import type { AttestationRecord } from '../schema/about/attestation.ts';
import type { CheckRecord } from '../schema/about/check.ts';
import type { CodeRecord } from '../schema/about/code.ts';
import type { CorrectionRecord, ReplyRecord } from '../schema/about/correction.ts';
import type { AliasRecord, TombstoneRecord } from '../schema/about/moved.ts';
import type { PageRecord } from '../schema/about/page.ts';
import type { ProofRecord } from '../schema/about/proof.ts';
import type { RecodingRecord } from '../schema/about/recoding.ts';
import type { RegistryRecord } from '../schema/about/registry.ts';
import type { ReleaseRecord } from '../schema/about/release.ts';
import type { TermRecord } from '../schema/about/term.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import type { FindingRecord } from '../schema/finding.ts';
import type { GradeMeaningsRecord } from '../schema/grade-meanings.ts';
import type { RecordKind, RecordsByKind } from '../schema/record-kinds.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { SubjectRecord } from '../schema/subject.ts';
import type { ThemeRecord } from '../schema/theme.ts';
import type { VisitRecord } from '../schema/visit.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import type { WorkedRecord } from '../schema/worked.ts';
import type { Day } from './plain-date.ts';

/** Records by kind and id, as `content/` holds them; a visit's id is `authority/visit`. */
export type ContentRecords = { readonly [Kind in RecordKind]: ReadonlyMap<string, RecordsByKind[Kind]> };

export interface Authority extends AuthorityRecord {
  readonly id: string;
}

export interface Visit extends VisitRecord {
  /** `tameside/2016-monitoring-2` */
  readonly id: string;
  readonly authorityId: string;
  /** `2016-monitoring-2` */
  readonly slug: string;
}

export interface Source extends SourceRecord {
  readonly id: string;
  readonly authorityId: string;
}

export interface Finding extends Omit<FindingRecord, 'visit' | 'also'> {
  /** `source/finding`, unique everywhere. */
  readonly key: string;
  readonly sourceId: string;
  /** The visit the claim is about: its own, or its source's. */
  readonly visitId: string;
  readonly authorityId: string;
  /** Further themes that it touches: those named, and those of the subjects named. */
  readonly also: readonly ThemeId[];
  /** Further subjects that it touches. */
  readonly alsoSubjects: readonly string[];
  /** Whether the speaker is reported by someone else: inspectors by a newspaper, a council by Ofsted. */
  readonly relayed: boolean;
}

export interface Theme extends ThemeRecord {
  readonly id: ThemeId;
}

export interface Subject extends SubjectRecord {
  readonly id: string;
}

export interface Term extends TermRecord {
  readonly id: string;
}

export interface Worked extends WorkedRecord {
  readonly id: string;
}

/** A record with the name of its file, for kinds that nothing else refers to. */
export type Named<T> = T & { readonly name: string };

/** Everything the site says, joined once: lists, each in its reading order, and the index that look-ups read. */
export interface Corpus extends CorpusLists {
  readonly index: CorpusIndex;
}

export interface CorpusLists {
  /** By name. */
  readonly authorities: readonly Authority[];
  /** By authority, then oldest first. */
  readonly visits: readonly Visit[];
  /** By authority, then visit, then primary sources first. */
  readonly sources: readonly Source[];
  /** By source, in the order in which the source file lists them. */
  readonly findings: readonly Finding[];
  /** In the codebook's order. */
  readonly themes: readonly Theme[];
  /** By theme, then in the codebook's order. */
  readonly subjects: readonly Subject[];
  /** By term. */
  readonly terms: readonly Term[];
  readonly pages: ReadonlyMap<string, PageRecord>;
  readonly attestations: ReadonlyMap<string, AttestationRecord>;
  /** Of those sources whose words were proved against their text. */
  readonly proofs: ReadonlyMap<string, ProofRecord>;
  /** Checks by persons, newest first. */
  readonly checks: readonly Named<CheckRecord>[];
  /** Chosen comparisons, in the order their authors gave them. */
  readonly worked: readonly Worked[];
  /** Ids published, by the day on which they first were: oldest first. */
  readonly registry: readonly Named<RegistryRecord>[];
  /** Oldest first. */
  readonly aliases: readonly Named<AliasRecord>[];
  /** Oldest first. */
  readonly tombstones: readonly Named<TombstoneRecord>[];
  /** Newest first. */
  readonly corrections: readonly Named<CorrectionRecord>[];
  /** Newest first; the name is the day. */
  readonly recodings: readonly Named<RecodingRecord>[];
  /** Newest first. */
  readonly replies: readonly Named<ReplyRecord>[];
  /** Newest first; the name is the version. */
  readonly releases: readonly Named<ReleaseRecord>[];
  /** The coded fields and what their values mean; the name is the field's. */
  readonly codes: readonly Named<CodeRecord>[];
  /** What grades mean; the name is the framework's. */
  readonly gradeMeanings: readonly Named<GradeMeaningsRecord>[];
  /** Groups of words that stand for one another in search. */
  readonly synonyms: readonly (readonly string[])[];
}

type Groups<T> = ReadonlyMap<string, readonly T[]>;

/** Records by what they are asked for by; groups keep the order of the corpus and are absent where they would be empty. */
export interface CorpusIndex {
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly visits: ReadonlyMap<string, Visit>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly terms: ReadonlyMap<string, Term>;
  /** By framework. */
  readonly gradeMeanings: ReadonlyMap<string, Named<GradeMeaningsRecord>>;
  /** By key. */
  readonly findings: ReadonlyMap<string, Finding>;
  /** 0-based place in the order of the corpus, by key. */
  readonly findingPlaces: ReadonlyMap<string, number>;
  readonly visitsByAuthority: Groups<Visit>;
  readonly sourcesByAuthority: Groups<Source>;
  readonly sourcesByVisit: Groups<Source>;
  /** By each visit of which they say anything. */
  readonly sourcesTouchingVisit: Groups<Source>;
  readonly findingsByVisit: Groups<Finding>;
  readonly findingsBySource: Groups<Finding>;
  readonly findingsByTheme: Groups<Finding>;
  readonly subjectsByTheme: Groups<Subject>;
  readonly findingsBySubject: Groups<Finding>;
  /** By each further theme that they touch. */
  readonly findingsByAlso: Groups<Finding>;
  /** By each further subject that they touch. */
  readonly findingsByAlsoSubject: Groups<Finding>;
  /** Those that repeat a finding, by its key. */
  readonly relaysByFinding: Groups<Finding>;
  /** By the finding's key. */
  readonly correctionsByFinding: Groups<CorpusLists['corrections'][number]>;
  /** By the finding's key. */
  readonly repliesByFinding: Groups<CorpusLists['replies'][number]>;
  /** The day on which an id was first published, by the field of the registry and the id. */
  readonly publishedDays: Readonly<Record<'visits' | 'sources' | 'findings', ReadonlyMap<string, Day>>>;
}
