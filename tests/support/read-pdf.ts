import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page's text, with all white space made single. */
export async function listPdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages = Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
        .join('')
        .replace(/\s+/gu, ' ');
    });
    return await Promise.all(pages);
  } finally {
    await task.destroy();
  }
}

/** A text without white space and hyphens: print breaks lines where it must, addresses and ids too. */
export const toUnbroken = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '');
