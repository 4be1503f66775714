import { describe, expect, it } from 'vitest';

import { prepareBytes } from '../../../src/prepare/prepare-file.ts';
import { makePdf } from '../../support/make-pdf.ts';
import type { PdfWord } from '../../support/make-pdf.ts';

/** Lines of text one under another, from a height. */
const lines = (top: number, texts: readonly string[], x = 70): readonly PdfWord[] =>
  texts.map((text, index) => ({ text, x, y: top - index * 14.4 }));

const head = (page: number): readonly PdfWord[] => [
  { text: 'Inspection of Northshire', x: 70, y: 40, size: 8 },
  { text: String(page), x: 520, y: 36, size: 18 },
];

const long = 'Staff of the council write down what was said to them by those who came to';

const pdf = makePdf([
  [
    { text: 'Inspection of Northshire', x: 70, y: 760, size: 24 },
    { text: 'What needs to improve?', x: 70, y: 720, size: 14, isBold: true },
    { text: '1', x: 234, y: 726, size: 8 },
    { text: '1.', x: 70, y: 690 },
    ...lines(690, [`To begin with, ${long}`, `${long} the`], 100),
    { text: '1', x: 70, y: 84, size: 6 },
    { text: 'A note at the foot.', x: 76, y: 80, size: 9 },
    ...head(1),
  ],
  [
    ...lines(780, ['house on the 18'], 100),
    { text: 'th', x: 186, y: 785, size: 7 },
    { text: 'of May.', x: 200, y: 780 },
    ...head(2),
  ],
  [{ text: '2.', x: 70, y: 780 }, ...lines(780, [long, 'them.'], 100), ...head(3)],
]);

describe('a PDF', () => {
  it('is read into blocks with their pages and printed numbers', async () => {
    const { blocks } = await prepareBytes(pdf, 'report.pdf');
    expect(
      blocks.map(({ id, kind, page, lastPage, printed, text }) => [id, kind, page, lastPage, printed, text]),
    ).toEqual([
      ['h1', 'heading', 1, 1, undefined, 'Inspection of Northshire'],
      ['h2', 'heading', 1, 1, undefined, 'What needs to improve?\u00b9'],
      ['p1', 'paragraph', 1, 2, 1, `To begin with, ${long} ${long} the house on the 18th of May.`],
      ['p2', 'note', 1, 1, undefined, '\u00b9 A note at the foot.'],
      ['p3', 'paragraph', 3, 3, 2, `${long} them.`],
    ]);
  });

  it('loses its running foot and the numbers of its pages', async () => {
    const { removed } = await prepareBytes(pdf, 'report.pdf');
    expect(removed.map(({ text }) => text).sort()).toEqual([
      '1',
      '2',
      '3',
      ...Array.from({ length: 3 }, () => 'Inspection of Northshire'),
    ]);
  });

  it('takes a bullet that is larger than its words for theirs', async () => {
    const list = makePdf([
      [
        ...lines(700, [`To begin with, ${long}`, 'those who came.']),
        { text: '\\225', x: 70, y: 650, size: 20 },
        ...lines(652, [`To go on, ${long}`, 'September of the year.'], 90),
      ],
    ]);
    const { blocks } = await prepareBytes(list, 'list.pdf');
    expect(blocks.map(({ text }) => text)).toEqual([
      `To begin with, ${long} those who came.`,
      `To go on, ${long} September of the year.`,
    ]);
  });

  it('keeps a numbered paragraph whole where a line of it breaks off early', async () => {
    const numbered = makePdf([
      [
        { text: '1.', x: 70, y: 700 },
        ...lines(700, [`To begin with, ${long}`, 'those who came.', 'This took a day.'], 100),
        { text: '2.', x: 70, y: 640 },
        ...lines(640, [`To go on, ${long}`, 'September of the year.'], 100),
        ...lines(590, ['A paragraph apart follows.'], 100),
      ],
    ]);
    const { blocks } = await prepareBytes(numbered, 'numbered.pdf');
    expect(blocks.map(({ printed, text }) => [printed, text])).toEqual([
      [1, `To begin with, ${long} those who came. This took a day.`],
      [2, `To go on, ${long} September of the year.`],
      [undefined, 'A paragraph apart follows.'],
    ]);
  });

  it('gives the same blocks each time', async () => {
    expect(await prepareBytes(pdf, 'report.pdf')).toEqual(await prepareBytes(pdf, 'report.pdf'));
  });

  it('is refused where it is none', async () => {
    await expect(prepareBytes(new TextEncoder().encode('no PDF'), 'report.pdf')).rejects.toThrow();
    await expect(prepareBytes(pdf, 'report.docx')).rejects.toThrow('Allowed endings: .pdf, .html, .htm, .txt.');
  });
});
