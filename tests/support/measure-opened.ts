import type { Page } from 'playwright-core';

/** The two sizes of screen at which the budgets of a page hold. */
export const wide = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 360, height: 740 } };

export interface OpenedMeasures {
  /** Height of the document, px. */
  readonly height: number;
  readonly elements: number;
  /** What Tab stops at before the end of `part`, the last such part on the page. */
  readonly stops: number;
  /** Where the first marks of `part` end, px from the top; 0 where it has none. */
  readonly firstMark: number;
}

/** Measures a page as first opened; `part` selects its comparison, matrix or list of findings. */
export const measureOpened = (page: Page, part: string): Promise<OpenedMeasures> =>
  page.evaluate((selector) => {
    const parts = [...document.querySelectorAll(selector)];
    const end = parts.at(-1);
    const canStop = 'a[href], button, input, select, summary, [tabindex="0"]';
    const stops = [...document.querySelectorAll(canStop)].filter(
      (one) =>
        one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
        (end?.contains(one) === true || end?.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_PRECEDING),
    );
    return {
      height: document.documentElement.scrollHeight,
      elements: document.querySelectorAll('*').length,
      stops: stops.length,
      firstMark: parts[0]?.querySelector('.marks')?.getBoundingClientRect().bottom ?? 0,
    };
  }, part);
