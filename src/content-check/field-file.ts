import { LineCounter, isAlias, isMap, isNode, parseDocument, visit } from 'yaml';

import type { ContentIssue, RecordPath } from '../domain/issue.ts';

/** The fields of a record as read from its YAML: their value, its syntax faults, and where each field stands in the file. */
export interface FieldFile {
  /** From the top of the project. */
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly ContentIssue[];
  /** 1-based line of a field; of the nearest enclosing field where the path leads nowhere. */
  readonly toLine: (path: RecordPath) => number;
  /** The value at a path as the author wrote it, or undefined. */
  readonly toText: (path: RecordPath) => string | undefined;
}

/**
 * Reads one YAML record.
 * @param firstLine 1-based line of the file on which the YAML begins: 2 for frontmatter.
 */
export function readFieldFile(file: string, yaml: string, firstLine = 1): FieldFile {
  const lineCounter = new LineCounter();
  // Timestamps are read as dates, as Astro's own reader does, so that an unquoted date fails here and not there.
  const document = parseDocument(yaml, { lineCounter, customTags: ['timestamp'], prettyErrors: false });
  const toFileLine = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;

  const toLine = (path: RecordPath): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === key) : undefined;
      const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
      if (hasRange(node)) return toFileLine(node.range[0]);
    }
    return firstLine;
  };

  const faults: ContentIssue[] = [...document.errors, ...document.warnings].map((error) => ({
    rule: 'yaml-syntax',
    file,
    path: [],
    line: toFileLine(error.pos[0]),
    problem: `This is not YAML: ${error.message}`,
    action: 'Mend the line; quote text that holds a colon, and dates.',
  }));
  // A value that stands for another may stand for itself, or for a million.
  if (/[&*]/u.test(yaml))
    visit(document, (_key, node) => {
      if (!isNode(node)) return;
      const name = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor ? `&${node.anchor}` : undefined;
      if (name === undefined) return;
      faults.push({
        rule: 'yaml-alias',
        file,
        path: [],
        line: toFileLine(node.range?.[0] ?? 0),
        value: name,
        problem: 'A record says everything where it stands: no value stands for another.',
        action: 'Write the value itself; quote text that begins with & or *.',
      });
    });

  return {
    file,
    value: faults.length === 0 ? (document.toJS() as unknown) : undefined,
    faults,
    toLine,
    toText: (path) => {
      const value: unknown = path.length === 0 ? undefined : document.getIn(path);
      if (value === undefined || value === null) return undefined;
      return typeof value === 'object' && !(value instanceof Date) ? undefined : formatScalar(value);
    },
  };
}

const formatScalar = (value: unknown) =>
  value instanceof Date ? `${value.toISOString().slice(0, 10)} (unquoted)` : String(value);

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
