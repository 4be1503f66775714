import { describe, expect, it } from 'vitest';

import { buildBlocks } from '../../../src/prepare/blocks/build-blocks.ts';
import { nameBlocks } from '../../../src/prepare/blocks/name-blocks.ts';
import { readText } from '../../../src/prepare/read/text-reader.ts';

const prepare = (text: string) => nameBlocks(buildBlocks(readText(text)).blocks);
const list = (text: string) => prepare(text).map(({ id, text: words }) => `${id} ${words}`);

/** Lines that run to the margin, so that the margin of a small text is known. */
const filler = (topic: string) =>
  `The council's staff write down what was said about ${topic} when they meet with others
and they go back to what they wrote when they have to make a decision on the next
step that is to be taken for those who asked them for ${topic} in the first place.`;

describe('blocks of a text', () => {
  it('run on over the foot of a page, its number and the head of the next', () => {
    const text = `${filler('help')}

1. Staff seldom write down what was agreed with a
Inspection of Northshire local authority children's services
1 to 12 May 2023 2
\ffamily on the day.

2. ${filler('care')}
Inspection of Northshire local authority children's services
1 to 12 May 2023 3
\f3. ${filler('work')}
Inspection of Northshire local authority children's services
1 to 12 May 2023 4
`;
    const [, first, second] = prepare(text);
    expect(first).toMatchObject({
      text: 'Staff seldom write down what was agreed with a family on the day.',
      printed: 1,
      page: 1,
      lastPage: 2,
    });
    expect(second?.printed).toBe(2);
    expect(list(text).join(' ')).not.toContain('Northshire');
  });

  it('are the items of a list, and a heading that stands right under them', () => {
    const text = `${filler('help')}

\u25fc The speed of replies to neighbours
\u25fc The care taken with notes

How help is given
${filler('help')}`;
    expect(list(text).slice(1, 4)).toEqual([
      'h0.b1 The speed of replies to neighbours',
      'h0.b2 The care taken with notes',
      'h1 How help is given',
    ]);
  });

  it.each(['\u2022', '\u25fc', '\uf0b7', '\uf06e', '\uf0a7', '\u2013'])('know the bullet %j', (bullet) => {
    const text = `${filler('help')}\n\n${bullet} first of all\n${bullet} second of all`;
    expect(list(text).slice(1)).toEqual(['h0.b1 first of all', 'h0.b2 second of all']);
  });

  it('take an item that runs over a line, and a dash amid a sentence, for what they are', () => {
    const text = `${filler('help')}

\u2022 What the service does for those who came to it late in the year, when the weather
  was cold \u2013 and what it does for others
  \u2013 who came before`;
    expect(list(text).slice(1)).toEqual([
      'h0.b1 What the service does for those who came to it late in the year, when the weather was cold \u2013 and what it does for others \u2013 who came before',
    ]);
  });

  it('are the rows of a table of judgements, whole though a grade stands beside their middle', () => {
    const text = `Inspection of Northshire

 Judgement                                   Grade

 The impact of leaders on social work
                                             Requires improvement
 practice with children and families

 The experiences and progress of             Good
 children in care

Leaders have been slow to act on what they knew, and those who work for them say so too.`;
    expect(list(text)).toEqual([
      'h1 Inspection of Northshire',
      'h1.b1 Judgement | Grade',
      'h1.b2 The impact of leaders on social work practice with children and families | Requires improvement',
      'h1.b3 The experiences and progress of children in care | Good',
      'p1 Leaders have been slow to act on what they knew, and those who work for them say so too.',
    ]);
  });

  it('are the rows of a table whose labels are none that is known, and a label that goes on in small letters', () => {
    const text = `${filler('work')}

${filler('care')}

Inspection of Northshire

 Overall effectiveness                       Inadequate

 Ambition and drive                          Good

 Replies to letters                          Inadequate

 The experiences and progress of children    Good
 looked after and their neighbours

${filler('help')}`;
    expect(list(text).slice(3, 7)).toEqual([
      'h1.b1 Overall effectiveness | Inadequate',
      'h1.b2 Ambition and drive | Good',
      'h1.b3 Replies to letters | Inadequate',
      'h1.b4 The experiences and progress of children looked after and their neighbours | Good',
    ]);
  });

  it('keep the numbers that the source prints apart from their ids, and take none that does not follow', () => {
    const text = `${filler('help')}

How help is given
1.   ${filler('help')}

2.   ${filler('care')}
9.   Which is no number of a paragraph, since it does not follow.`;
    expect(prepare(text).map(({ id, printed }) => [id, printed])).toEqual([
      ['p1', undefined],
      ['h1', undefined],
      ['p2', 1],
      ['p3', 2],
      ['p4', undefined],
    ]);
  });

  it('take a number at the beginning of a line for the paragraph only where it follows', () => {
    const text = `1. The centre was opened for families of the town, and it is known to have had about
12 of them a day in May.

2. ${filler('care')}`;
    expect(prepare(text).map(({ printed }) => printed)).toEqual([1, 2]);
  });

  it('put a note at the foot of a page after the paragraph that it interrupts', () => {
    const text = `${filler('help')} And so the
manager of the team, who had been there for some time already, told us that they were

1
  The team has been in its place since the year before.
\fto move to another house.`;
    expect(prepare(text).map(({ kind, page, lastPage }) => [kind, page, lastPage])).toEqual([
      ['paragraph', 1, 2],
      ['note', 1, 1],
    ]);
  });

  it('leave a hyphen at the end of a line, and take a soft one away', () => {
    const text = `The scale of early help services has been strengthened here through a new locality-
based model that is now serv\u00ad
ing most of the families who came in the short-
and the long term.`;
    expect(list(text)).toEqual([
      'p1 The scale of early help services has been strengthened here through a new locality-based model that is now serving most of the families who came in the short- and the long term.',
    ]);
  });

  it('keep the address of a letter together, and its salutation apart', () => {
    const text = `Ofsted
Piccadilly Gate    T 0300 123 1231
Store Street

22 June 2023

Dear Ms Smith

Focused visit to Northshire

${filler('help')}`;
    expect(list(text).slice(0, 4)).toEqual([
      'p1 Ofsted Piccadilly Gate T 0300 123 1231 Store Street',
      'p2 22 June 2023',
      'p3 Dear Ms Smith',
      'h1 Focused visit to Northshire',
    ]);
  });

  it('are the items of a list within a list, with dashes of any length or set in without a bullet', () => {
    const text = `${filler('help')}

\u25fc Replies to neighbours:
       in the north are late
       in the south are
       early, mostly
\u25fc Of those who asked:
     \u2212 two were told
     \u2500 four live elsewhere
\u25fc Notes are kept with care in every office
     \u2013 as a rule
`;
    const kinds = prepare(text).map(({ kind, text: words }) => `${kind}: ${words}`);
    expect(kinds.slice(1)).toEqual([
      'item: Replies to neighbours:',
      'item: in the north are late',
      'item: in the south are',
      'item: early, mostly',
      'item: Of those who asked:',
      'item: two were told',
      'item: four live elsewhere',
      'item: Notes are kept with care in every office',
      'item: as a rule',
    ]);
  });

  it('are none of a number without words, which goes with what belongs to no text', () => {
    const { blocks, removed } = buildBlocks(readText(`1. ${filler('help')}\n\n2.\n\n3. ${filler('care')}\n`));
    expect(blocks.map(({ printed }) => printed)).toEqual([1, 3]);
    expect(removed.map(({ text }) => text)).toEqual(['2.']);
  });
});
