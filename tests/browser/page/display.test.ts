import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { it } from '../../support/browser-page.ts';
import { authority as example, letter, listKinds } from '../../support/real-pages.ts';

const authority = `/authorities/${example.id}/`;
const place = /^[A-Z][^:]+, [^:]*\d{4}: /u;
const levelOrDirection =
  /^(\w+ )?(strengths?|mixed|weakness(es)?|serious weakness(es)?|improved|early signs|unchanged|worse)(, (improved|early signs|unchanged|worse))?$/u;

const getStyle = (element: Locator, property: string): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

const getCells = (page: Page) => page.locator('table.matrix [data-state="reported"] a > .visually-hidden');

/** What stands in the page for colours: ground, text and links. */
const readColours = async (page: Page) => ({
  ground: await getStyle(page.locator('body'), 'background-color'),
  text: await getStyle(page.locator('body'), 'color'),
  link: await getStyle(page.locator('main a').first(), 'color'),
});

describe('a mark', () => {
  it('has its words, with the place of its cell, for those who do not see its shape', async ({ open }) => {
    const page = await open(authority);
    const names = await getCells(page).allTextContents();
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !place.test(name))).toEqual([]);
    const marks = names.flatMap((name) => name.replace(place, '').split('; '));
    expect(marks.filter((mark) => !levelOrDirection.test(mark))).toEqual([]);
    expect(
      await page
        .getByRole('cell')
        .getByRole('link', { name: /: .*two weaknesses/u })
        .count(),
    ).toBeGreaterThan(0);
  });

  it('has another shape for each level and direction', async ({ open }) => {
    const page = await open('/about/method/');
    const shapes = await page.locator('.legend .chip').evaluateAll((chips) =>
      chips.map((chip) => ({
        word: chip.textContent.trim(),
        shape: chip.querySelector('svg')?.innerHTML.replace(/ class="[^"]*"/gu, '') ?? '',
      })),
    );
    expect(shapes.map(({ word }) => word)).toEqual([
      'Strength',
      'Mixed',
      'Weakness',
      'Serious weakness',
      'Improved',
      'Early signs',
      'Unchanged',
      'Worse',
    ]);
    expect(new Set(shapes.map(({ shape }) => shape.trim())).size).toBe(shapes.length);
  });
});

describe('in forced colours', () => {
  it('marks keep a border, a shape that can be seen, and their names', async ({ open }) => {
    const page = await open(authority, { forcedColors: 'active' });
    const chips = await page.locator('table.matrix .chip').evaluateAll((marks) =>
      marks.map((mark) => {
        const { borderTopStyle, backgroundColor, color } = getComputedStyle(mark);
        return {
          hasBorder: borderTopStyle !== 'none',
          isSeen: backgroundColor !== color,
          shapes: mark.querySelectorAll('svg').length,
        };
      }),
    );
    expect(chips.length).toBeGreaterThan(0);
    expect(chips.filter(({ hasBorder, isSeen, shapes }) => !hasBorder || !isSeen || shapes === 0)).toEqual([]);
    const words = await page.locator('table.matrix [role="cell"] :is(.told, .absent)').allInnerTexts();
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('a finding keeps the word of its level', async ({ open }) => {
    const page = await open(`/findings/${letter.id}/`, { forcedColors: 'active' });
    const marks = page.locator('article[data-said-by="inspectors"] .mark');
    expect((await marks.allInnerTexts()).filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('on paper', () => {
  // An authority prints as its briefing: print.test.ts.
  it.for(listKinds('a visit with its letter', 'a letter', 'a theme', 'a finding'))(
    'a page leaves out navigation and search, and keeps its findings: $kind',
    async ({ path }, { open }) => {
      const page = await open(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Site' }).isVisible()).toBe(false);
      expect(await page.getByRole('banner').getByRole('search').isVisible()).toBe(false);
      expect(await page.getByText('Independent of Ofsted and of every council').isVisible()).toBe(true);
      expect(await page.locator('main [data-finding]').first().isVisible()).toBe(true);
    },
  );

  it('is white with dark text, whatever the colours of the screen', async ({ open }) => {
    const page = await open(authority, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await readColours(page)).toMatchObject({ ground: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)' });
  });

  it('marks keep a border, for those who print without colours', async ({ open }) => {
    const page = await open(`/findings/${letter.id}/`);
    await page.emulateMedia({ media: 'print' });
    const chip = page.locator('article .chip').first();
    expect(await getStyle(chip, 'border-top-style')).toBe('solid');
  });

  it('a wide table is not cut off by its scrolling region', async ({ open }) => {
    const page = await open('/data/');
    await page.emulateMedia({ media: 'print' });
    expect(await getStyle(page.locator('.scroll').first(), 'overflow-x')).toBe('visible');
  });
});

describe('in dark colours', () => {
  it('ground, text and links are others than in light ones', async ({ open }) => {
    const light = await readColours(await open(authority, { colorScheme: 'light' }));
    const dark = await readColours(await open(authority, { colorScheme: 'dark' }));
    expect(dark.ground).not.toBe(light.ground);
    expect(dark.text).not.toBe(light.text);
    expect(dark.link).not.toBe(light.link);
  });
});
