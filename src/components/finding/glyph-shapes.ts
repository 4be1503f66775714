import type { MarkView } from '../../views/finding/mark-view.ts';

export type GlyphValue = NonNullable<MarkView['level']>['value'] | NonNullable<MarkView['direction']>['value'];

/** One part of a shape, on a ground of 16 by 16. */
export interface GlyphPart {
  readonly path: string;
  /** Width of the line that draws it; undefined where it is filled. */
  readonly line?: number;
  /** Lengths of line and gap. */
  readonly broken?: string;
  /** Drawn in the colour of the ground. */
  readonly isCut?: boolean;
}

const ring = (radius: number) =>
  `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 -${2 * radius} 0z`;
const rising = 'M3 13 12 4M5.5 4H12v6.5';

/** The shape of a level or the arrow of a direction; each differs from all others without colour. */
export const glyphShapes = {
  strength: [{ path: ring(6.5) }],
  mixed: [{ path: ring(6), line: 2 }, { path: 'M8 2a6 6 0 0 1 0 12z' }],
  weakness: [{ path: 'M8 1.8 14.2 8 8 14.2 1.8 8z', line: 2 }],
  serious: [{ path: 'M8 .5 15.5 8 8 15.5.5 8z' }, { path: 'M8 4v5M8 10.8v1.6', line: 1.8, isCut: true }],
  improved: [{ path: rising, line: 2 }],
  'early-signs': [{ path: rising, line: 2, broken: '2.5 2' }],
  unchanged: [{ path: 'M2 8h11M9 4l4 4-4 4', line: 2 }],
  worse: [{ path: 'M3 3l9 9M5.5 12H12V5.5', line: 2 }],
} as const satisfies Record<GlyphValue, readonly GlyphPart[]>;
