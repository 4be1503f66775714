import { recordKinds } from '../schema/record-kinds.ts';
import type { RecordKind } from '../schema/record-kinds.ts';

/** Where in a record a fault stands: keys and 0-based indexes, as in `findings`, 3, `visit`. */
export type RecordPath = readonly (string | number)[];

/** One fault in the content, told so that an author can mend it without a developer. */
export interface ContentIssue {
  /** Permanent name of the rule broken, such as `unknown-visit`. */
  readonly rule: string;
  /** File from the top of the project: `content/visits/tameside/2016-inspection.yaml`. */
  readonly file: string;
  readonly path: RecordPath;
  /** 1-based line, where the reader of the file knows it already; otherwise found from `path`. */
  readonly line?: number;
  /** 1-based place in the line, where a line may hold several such. */
  readonly column?: number;
  /** The bad value, as it stands. */
  readonly value?: string;
  readonly problem: string;
  /** The values that would be right, where they can be listed. */
  readonly allowed?: string;
  readonly action: string;
}

/** The file in which a record of a kind stands. */
export function toRecordFile(kind: RecordKind, id: string): string {
  const { folder, extension } = recordKinds[kind];
  return `content/${folder}/${id}.${extension}`;
}

/** Ids to choose from, for a message; long lists are cut. */
export function listChoices(ids: Iterable<string>): string {
  const choices = [...ids];
  const shown = choices.slice(0, 24).join(', ');
  if (choices.length === 0) return 'none on record';
  return choices.length > 24 ? `${shown} and ${choices.length - 24} more` : shown;
}

/** A path as an author reads it: `findings[3].visit`. */
export function formatPath(path: RecordPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
