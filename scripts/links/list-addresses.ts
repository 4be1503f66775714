import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An address that the content names, and the files and lines that name it. */
export interface NamedAddress {
  readonly address: string;
  /** `content/sources/a.mdx:12` */
  readonly places: readonly string[];
}

/** Whole web addresses in YAML values and Markdown: they end before a space, a quotation mark or a closing bracket. */
const pattern = /https?:\/\/[^\s"'<>)\]]+/gu;

/** Every address in the content but those under which documentation has its examples, in the order of the alphabet. */
export function listAddresses(root: string): readonly NamedAddress[] {
  const places = new Map<string, string[]>();
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        for (const [found] of line.matchAll(pattern)) {
          const address = found.replace(/[.,;:]+$/u, '');
          const place = `${file
            .slice(root.length)
            .replace(/^[/\\]/u, '')
            .replaceAll('\\', '/')}:${index + 1}`;
          places.set(address, [...(places.get(address) ?? []), place]);
        }
      });
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, named]) => ({ address, places: named }));
}
