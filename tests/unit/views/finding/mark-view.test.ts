import { describe, expect, it } from 'vitest';

import type { Direction, Level } from '../../../../src/schema/vocabulary.ts';
import { buildCodedView, buildMark, formatMarks } from '../../../../src/views/finding/mark-view.ts';

const mark = (level: Level, direction: Direction = 'not-stated') => ({ level, direction });

describe('a mark', () => {
  it.each([
    { name: 'a level alone', of: mark('strength'), tone: 'strength', label: 'Strength' },
    {
      name: 'a level and a direction',
      of: mark('weakness', 'unchanged'),
      tone: 'weakness',
      label: 'Weakness, unchanged',
    },
    { name: 'a serious weakness', of: mark('serious', 'worse'), tone: 'serious', label: 'Serious weakness, worse' },
    { name: 'a mixed picture', of: mark('mixed', 'early-signs'), tone: 'mixed', label: 'Mixed, early signs' },
    { name: 'a direction alone', of: mark('not-stated', 'early-signs'), tone: 'direction', label: 'Early signs' },
    { name: 'context', of: mark('not-stated'), tone: 'context', label: 'Context' },
  ])('of $name is called “$label”', ({ of, tone, label }) => {
    expect(buildMark(of)).toMatchObject({ tone, label });
  });

  it('carries a shape only for a level and an arrow only for a direction', () => {
    expect(buildMark(mark('weakness'))).not.toHaveProperty('direction');
    expect(buildMark(mark('not-stated', 'worse'))).not.toHaveProperty('level');
    expect(buildMark(mark('not-stated'))).toEqual({ tone: 'context', label: 'Context' });
    expect(buildMark(mark('mixed', 'worse'))).toMatchObject({
      level: { value: 'mixed', word: 'Mixed' },
      direction: { value: 'worse', word: 'Worse' },
    });
  });
});

describe('what a finding is coded as', () => {
  it('is a mark where inspectors found it, context too', () => {
    expect(buildCodedView({ saidBy: 'inspectors', ...mark('weakness') })).toEqual({
      mark: buildMark(mark('weakness')),
    });
    expect(buildCodedView({ saidBy: 'inspectors', ...mark('not-stated') })).toEqual({
      mark: buildMark(mark('not-stated')),
    });
  });

  it('is told in words where others said it, and not at all where it is context', () => {
    expect(buildCodedView({ saidBy: 'authority', ...mark('weakness', 'improved') })).toEqual({
      coded: 'weakness, improved',
    });
    expect(buildCodedView({ saidBy: 'journalist', ...mark('not-stated') })).toEqual({});
  });
});

describe('the marks of a cell in words', () => {
  it.each([
    { name: 'one', marks: [mark('weakness')], text: 'Weakness' },
    {
      name: 'several of one level, without their number',
      marks: [mark('weakness'), mark('weakness'), mark('weakness')],
      text: 'Weaknesses',
    },
    { name: 'several strengths', marks: [mark('strength'), mark('strength')], text: 'Strengths' },
    { name: 'several serious weaknesses', marks: [mark('serious'), mark('serious')], text: 'Serious weaknesses' },
    {
      name: 'a serious weakness beside a weakness',
      marks: [mark('serious'), mark('weakness')],
      text: 'Serious weakness, weakness',
    },
    { name: 'several mixed', marks: [mark('mixed'), mark('mixed')], text: 'Mixed' },
    {
      name: 'in order of first appearance',
      marks: [mark('weakness'), mark('strength'), mark('weakness')],
      text: 'Weaknesses, strength',
    },
    {
      name: 'a level by its level, whatever its direction',
      marks: [mark('weakness', 'worse'), mark('weakness', 'unchanged')],
      text: 'Weaknesses',
    },
    {
      name: 'a direction alone by its direction',
      marks: [mark('not-stated', 'improved'), mark('weakness')],
      text: 'Improved, weakness',
    },
    {
      name: 'one direction several times, once',
      marks: [mark('not-stated', 'improved'), mark('not-stated', 'improved')],
      text: 'Improved',
    },
    { name: 'context left out', marks: [mark('not-stated'), mark('not-stated', 'early-signs')], text: 'Early signs' },
    { name: 'nothing', marks: [], text: '' },
  ])('are “$text” for $name', ({ marks, text }) => {
    expect(formatMarks(marks)).toBe(text);
  });
});
