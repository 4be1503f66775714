import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { mapRecordKinds, recordKinds } from './schema/record-kinds.ts';
import type { RecordKind } from './schema/record-kinds.ts';

type Collections = {
  readonly [Kind in RecordKind]: { readonly schema: (typeof recordKinds)[Kind]['schema'] };
};

/** A file's name is its record's id as it stands; Astro's own would lose the dots of a version and the capitals of a field. */
const readFilesOf = (folder: string, extension: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: `**/[^_]*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });

export const collections = mapRecordKinds<Collections>((kind) => {
  const { folder, extension, schema } = recordKinds[kind];
  return defineCollection({ loader: readFilesOf(folder, extension), schema });
});
