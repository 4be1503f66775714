import { extname } from 'node:path';

/** Endings of the originals that can be prepared. */
export const originalEndings = ['.pdf', '.html', '.htm', '.txt'] as const;

/** Whether a file's ending is one of an original that can be prepared. */
export const isOriginal = (path: string): boolean =>
  originalEndings.some((ending) => ending === extname(path).toLowerCase());
