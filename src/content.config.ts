import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { attestationSchema } from './schema/about/attestation.ts';
import { authoritySchema } from './schema/authority.ts';
import { codeSchema } from './schema/about/code.ts';
import { correctionSchema, replySchema } from './schema/about/correction.ts';
import { aliasSchema, tombstoneSchema } from './schema/about/moved.ts';
import { pageSchema } from './schema/about/page.ts';
import { registrySchema } from './schema/about/registry.ts';
import { releaseSchema } from './schema/about/release.ts';
import { sourceSchema } from './schema/source.ts';
import { synonymsSchema } from './schema/about/synonyms.ts';
import { termSchema } from './schema/about/term.ts';
import { themeSchema } from './schema/theme.ts';
import { visitSchema } from './schema/visit.ts';
import { workedSchema } from './schema/worked.ts';

/** A file's name is its record's id as it stands; Astro's own would lose the dots of a version and the capitals of a field. */
const entries = (folder: string, extension: 'yaml' | 'mdx') =>
  glob({
    base: `./content/${folder}`,
    pattern: `**/[^_]*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });

export const collections = {
  authorities: defineCollection({ loader: entries('authorities', 'yaml'), schema: authoritySchema }),
  visits: defineCollection({ loader: entries('visits', 'yaml'), schema: visitSchema }),
  sources: defineCollection({ loader: entries('sources', 'mdx'), schema: sourceSchema }),
  themes: defineCollection({ loader: entries('themes', 'mdx'), schema: themeSchema }),
  terms: defineCollection({ loader: entries('glossary', 'yaml'), schema: termSchema }),
  pages: defineCollection({ loader: entries('pages', 'mdx'), schema: pageSchema }),
  attestations: defineCollection({ loader: entries('attestations', 'yaml'), schema: attestationSchema }),
  worked: defineCollection({ loader: entries('worked', 'yaml'), schema: workedSchema }),
  registry: defineCollection({ loader: entries('registry', 'yaml'), schema: registrySchema }),
  aliases: defineCollection({ loader: entries('aliases', 'yaml'), schema: aliasSchema }),
  tombstones: defineCollection({ loader: entries('tombstones', 'yaml'), schema: tombstoneSchema }),
  corrections: defineCollection({ loader: entries('corrections', 'yaml'), schema: correctionSchema }),
  replies: defineCollection({ loader: entries('replies', 'yaml'), schema: replySchema }),
  releases: defineCollection({ loader: entries('releases', 'yaml'), schema: releaseSchema }),
  synonyms: defineCollection({ loader: entries('synonyms', 'yaml'), schema: synonymsSchema }),
  codes: defineCollection({ loader: entries('codebook', 'yaml'), schema: codeSchema }),
};
