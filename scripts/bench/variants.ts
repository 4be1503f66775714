import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a bench builds: the whole site, or less of it, so that each part's share is the difference. */
export const variants = {
  whole: [],
  'without pictures': ['cards'],
  'pages only': [
    'cards',
    'data',
    'feeds',
    'sources/[source]',
    'compare/[authority]/[first]/[second]/findings.csv.ts',
    'search',
  ],
} as const;
export type Variant = keyof typeof variants;

/** Takes from a copy of the project the pages and files that a variant is without. */
export async function narrow(folder: string, variant: Variant): Promise<void> {
  await Promise.all(
    variants[variant].map((path) => rm(join(folder, 'src/pages', path), { recursive: true, force: true })),
  );
}
