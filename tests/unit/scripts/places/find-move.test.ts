import { describe, expect, it } from 'vitest';

import { findMove } from '../../../../scripts/places/find-move.ts';
import { parsePrepared } from '../../../../src/prepare/format/prepared-format.ts';

const [before] = parsePrepared('[h2.b1] - Staff of the council write notes late, and leaders know it well.');
const after = (...texts: readonly string[]) =>
  parsePrepared(texts.map((text, index) => `[p${index + 1}] ${text}`).join('\n\n'));
const whole = 'Staff of the council write notes late, and leaders know it well.';
const find = (texts: readonly string[], quotes: readonly string[] = ['write notes late']) =>
  findMove('h2.b1', before, after(...texts), quotes);

describe('the block that holds what a block held before', () => {
  it.each([
    { name: 'the same words', texts: ['Other words stand here.', whole], to: 'p2', kinship: 'the same words' },
    {
      name: 'a block that goes on',
      texts: [`${whole} So it was in the year before.`],
      to: 'p1',
      kinship: 'part of it',
    },
    {
      name: 'a block that was one with the next',
      texts: ['Staff of the council write notes late,', 'and leaders know it well.'],
      to: 'p1',
      kinship: 'the whole around it',
    },
    {
      name: 'the same but for a word that one reader kept',
      held: `Northshire ${whole} Their managers do too.`,
      texts: [`${whole} 2 Their managers do too.`],
      to: 'p1',
      kinship: 'nearly the same words',
    },
    {
      name: 'a block cut elsewhere, which shares the words around the quotation',
      held: `${whole} Their managers have been slow to act on that.`,
      texts: [`Elsewhere things went on as they had. ${whole}`, 'Their managers have been slow to act on that.'],
      to: 'p1',
      kinship: 'the words around the quotation',
    },
  ])('is $name', ({ held = whole, texts, to, kinship }) => {
    const [block] = parsePrepared(`[h2.b1] - ${held}`);
    expect(findMove('h2.b1', block, after(...texts), ['write notes late'])).toMatchObject({
      from: 'h2.b1',
      to,
      kinship,
    });
  });

  it('is that which holds the quotation, of two that were one', () => {
    const texts = ['Staff of the council write notes late,', 'and leaders know it well.'];
    expect(find(texts, ['leaders know it'])).toMatchObject({ to: 'p2' });
  });

  it.each([
    {
      name: 'where the words before did not hold the quotation',
      texts: [whole],
      quotes: ['never said'],
      why: 'before',
    },
    { name: 'where no block holds the quotation', texts: ['Staff write.'], quotes: ['notes late'], why: 'quotation' },
    {
      name: 'where the words around it are others',
      texts: ['They write notes late here too.'],
      quotes: ['notes late'],
      why: 'its words',
    },
    { name: 'where two blocks say the same', texts: [whole, whole], quotes: ['notes late'], why: 'p1 or p2' },
  ])('is not guessed $name', ({ texts, quotes, why }) => {
    const move = find(texts, quotes);
    expect('why' in move ? move.why : move.to).toContain(why);
  });

  it('is none of a block that was not there', () => {
    expect(findMove('p9', undefined, after(whole), [])).toMatchObject({ why: 'the text before has no such block' });
  });
});
