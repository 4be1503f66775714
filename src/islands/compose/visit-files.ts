/** SHIPS TO THE BROWSER. The files of visits, each fetched once. */
import type { VisitFile } from '../../domain/visit/visit-file.ts';
import { urls } from '../../views/urls.ts';

async function fetchVisitFile(id: string): Promise<VisitFile> {
  const response = await fetch(urls.visitFile(id));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json() as Promise<VisitFile>;
}

/** What has been fetched; a file that could not be is asked for again the next time. */
export class VisitFiles {
  private readonly files = new Map<string, Promise<VisitFile>>();

  /** The files of visits in their order, and the ids of those that could not be loaded. */
  async loadAll(
    ids: readonly string[],
  ): Promise<{ readonly files: readonly VisitFile[]; readonly missing: readonly string[] }> {
    const results = await Promise.allSettled(ids.map((id) => this.load(id)));
    return {
      files: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
      missing: ids.filter((_, index) => results[index]?.status === 'rejected'),
    };
  }

  private load(id: string): Promise<VisitFile> {
    const file = this.files.get(id) ?? fetchVisitFile(id);
    this.files.set(id, file);
    file.catch(() => this.files.delete(id));
    return file;
  }
}
