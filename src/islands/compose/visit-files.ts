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

  load(id: string): Promise<VisitFile> {
    const file = this.files.get(id) ?? fetchVisitFile(id);
    this.files.set(id, file);
    file.catch(() => this.files.delete(id));
    return file;
  }
}
