import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { phone, wide } from '../../support/measure-opened.ts';
import { listOverBudget, measureOpenWidth } from '../../support/opened-budget.ts';
import { getFirst, silentSubject } from '../../support/real-pages.ts';

const corpus = readCorpus();
const countOn = (id: string) => corpus.findings.filter(({ subject }) => subject === id).length;
const most = getFirst(
  'subject',
  corpus.subjects.toSorted((a, b) => countOn(b.id) - countOn(a.id)),
  () => true,
);
const limited = getFirst('subject with findings limited to a team', corpus.subjects, ({ id }) =>
  corpus.findings.some(({ subject, appliesTo }) => subject === id && appliesTo !== undefined),
);
const paths = [most, limited, silentSubject].map(({ id }) => urls.subject(id));
const folded = 'details[data-findings-of]';

describe('the page of a subject as first opened', () => {
  it('is within its height, elements and stops of Tab, the longest and one of which nothing is told', async ({
    open,
  }) => {
    const page = await open(paths[0] ?? '', wide);
    expect(await listOverBudget(page, paths, { wide: 3000, phone: 5000, part: folded })).toEqual([]);
  });

  it('has no fault that axe finds, at both sizes, in light colours and dark, with its findings open too', async ({
    open,
  }) => {
    for (const size of [wide, phone]) {
      const page = await open(paths[0] ?? '', size);
      expect(await listFaults(page)).toEqual([]);
      await page.locator(`${folded} summary`).first().press('Enter');
      expect(await listFaults(page), 'opened').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page), 'in dark colours').toEqual([]);
    }
  });

  it('scrolls sideways nowhere at 320 px, with all open', async ({ open }) => {
    const page = await open(paths[0] ?? '', { viewport: { width: 320, height: 640 } });
    for (const path of paths) {
      await page.goto(path);
      expect(await measureOpenWidth(page), path).toBeLessThanOrEqual(320);
    }
  });

  it('says beneath the marks of a visit to whom they are limited, within its cell at every width', async ({ open }) => {
    const page = await open(paths[1] ?? '', wide);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const cells = await page.locator('[data-subject-cell] > strong').evaluateAll((all) =>
        all.map((limits) => ({
          own: limits.getBoundingClientRect(),
          cell: limits.closest('li')?.getBoundingClientRect(),
          marks: limits.parentElement?.querySelector('.marks')?.getBoundingClientRect(),
        })),
      );
      for (const { own, cell, marks } of cells) {
        expect(own.right).toBeLessThanOrEqual((cell?.right ?? 0) + 1);
        expect(own.top).toBeGreaterThanOrEqual(marks?.bottom ?? Number.POSITIVE_INFINITY);
      }
    }
  });
});
