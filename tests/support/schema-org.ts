import { join } from 'node:path';

import ts from 'typescript';

import { projectFolder } from './built-site.ts';

/**
 * Faults of JSON-LD against the vocabulary of schema.org, as `schema-dts` writes it down type by type.
 *
 * The type checker refuses unknown types, unknown properties of a type, and values of another kind.
 * @param pages each page's JSON-LD, by address.
 * @returns the checker's message with the line of the source it made, one page a line.
 */
export function findVocabularyFaults(pages: ReadonlyMap<string, unknown>): readonly string[] {
  const file = join(projectFolder, 'tests/site/json-ld-of-pages.ts');
  const addresses = [...pages.keys()];
  const source = [
    "import type { WebPage, WithContext } from 'schema-dts';",
    ...[...pages.values()].map(
      (data, index) => `export const p${index}: WithContext<WebPage> = ${JSON.stringify(data)};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.readFile = (name) => (name === file ? source : disk.readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : disk.getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText }) => {
    const line = source.slice(0, start).split('\n').length;
    return `${addresses[line - 2] ?? 'the check itself'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
