import type { PDFPageProxy } from 'pdfjs-dist';

import type { Page } from '../line.ts';
import { gatherLines } from './gather-lines.ts';
import type { Run } from './gather-lines.ts';

/** Name of a font as the PDF has it, `ABCDEE+Tahoma-Bold`; empty where it has none. */
function findFontName(page: PDFPageProxy, font: string): string {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const isNamed = typeof known === 'object' && known !== null && 'name' in known;
  return isNamed && typeof known.name === 'string' ? known.name : '';
}

async function listRuns(page: PDFPageProxy): Promise<readonly Run[]> {
  const { items } = await page.getTextContent();
  // The names of fonts are known once the page's operators were read.
  await page.getOperatorList();
  return items.flatMap((item): readonly Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, slant = 0, , x = 0, y = 0] = item.transform.map(Number);
    // Letters that run up the margin are no part of the text's lines.
    if (Math.abs(b) > Math.abs(a)) return [];
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        size: Math.hypot(a, b),
        isEmphatic: slant > 0 || /bold|black|heavy|italic|oblique/iu.test(findFontName(page, item.fontName)),
      },
    ];
  });
}

/**
 * Lines of a PDF by page, as its text layer places them.
 * The library is loaded only when a PDF is read, since most runs of the check read none.
 * @throws where the bytes are no PDF, or one that asks for a password.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly Page[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [, , , top = 0] = page.view;
      pages.push({ number, lines: gatherLines(await listRuns(page), number, top) });
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
