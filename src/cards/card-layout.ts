import { glyphShapes } from '../components/finding/glyph-shapes.ts';
import type { GlyphPart, GlyphValue } from '../components/finding/glyph-shapes.ts';
import type { CardView } from '../views/page/card-view.ts';
import type { MarkView } from '../views/finding/mark-view.ts';

/** A box, text or shape of a picture, in the form that satori lays out. */
export interface CardNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: CardContent };
}
export type CardContent = string | readonly (CardNode | string)[];

type Style = Readonly<Record<string, string | number>>;

export const cardWidth = 1200;
export const cardHeight = 630;
/** No text is smaller: half of it, as a feed shows the picture at 600 px, can still be read. */
const smallest = 28;

// The light colours of src/styles/tokens.css: a picture knows no dark mode.
const paper = '#fbfaf6';
const ink = '#1a1e26';
const quiet = '#505764';
const blue = '#0a5c75';
const tones = {
  strength: { ink: '#0a5c75', ground: '#dceff3' },
  mixed: { ink: '#6a5b1e', ground: '#f3ecd3' },
  weakness: { ink: '#9b3a10', ground: '#fae3d6' },
  serious: { ink: '#7a1230', ground: '#f7d9df' },
  direction: { ink, ground: '#eceae4' },
  context: { ink: quiet, ground: '#eceae4' },
} as const satisfies Record<MarkView['tone'], { ink: string; ground: string }>;

const box = (style: Style, children: CardContent): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const path = (props: Readonly<Record<string, unknown>>): CardNode => ({ type: 'path', props });

const picture = (width: number, height: number, viewBox: string, children: readonly CardNode[]): CardNode => ({
  type: 'svg',
  props: { width, height, viewBox, children },
});

function drawPart({ path: d, line, broken, isCut }: GlyphPart, tone: { ink: string; ground: string }): CardNode {
  const colour = isCut === true ? tone.ground : tone.ink;
  if (line === undefined) return path({ d, fill: colour });
  return path({ d, fill: 'none', stroke: colour, 'stroke-width': line, ...(broken && { 'stroke-dasharray': broken }) });
}

function drawGlyph(value: GlyphValue, tone: { ink: string; ground: string }): CardNode {
  const parts: readonly GlyphPart[] = glyphShapes[value];
  return picture(
    28,
    28,
    '0 0 16 16',
    parts.map((part) => drawPart(part, tone)),
  );
}

const chipStyle = { alignItems: 'center', fontSize: 32, fontWeight: 600, gap: 12, padding: '4px 18px 8px' };

const drawChip = (word: string, toneName: MarkView['tone'], value?: GlyphValue): CardNode => {
  const tone = tones[toneName];
  return box({ ...chipStyle, color: tone.ink, background: tone.ground, border: `2px solid ${tone.ink}` }, [
    ...(value === undefined ? [] : [drawGlyph(value, tone)]),
    word,
  ]);
};

const drawMark = ({ level, direction, tone, label }: MarkView): readonly CardNode[] => [
  ...(level === undefined ? [] : [drawChip(level.word, level.value, level.value)]),
  ...(direction === undefined ? [] : [drawChip(direction.word, 'direction', direction.value)]),
  ...(tone === 'context' ? [drawChip(label, tone)] : []),
];

/** A speaker has the double rule that others than the inspectors have on the pages. */
const drawSpeaker = (speaker: string): CardNode =>
  box({ borderLeft: `4px solid ${ink}`, paddingLeft: 6 }, [
    box({ borderLeft: `4px solid ${ink}`, paddingLeft: 18, fontSize: 34, fontWeight: 600 }, speaker),
  ]);

/** Size at which a title leaves room for what stands around it. */
function toTitleSize({ length }: string): number {
  if (length <= 40) return 84;
  if (length <= 80) return 60;
  if (length <= 140) return 48;
  return length <= 200 ? 42 : 36;
}

const drawHead = (kicker: string): CardNode =>
  box({ justifyContent: 'space-between', alignItems: 'center', gap: 40 }, [
    box({ fontSize: 32, fontWeight: 600, color: quiet }, kicker),
    box({ alignItems: 'center', gap: 14, fontSize: 34, fontWeight: 600, flexShrink: 0 }, [
      picture(26, 32, '0 0 16 20', [path({ d: 'M0 0h6v20H0z', fill: ink }), path({ d: 'M10 6h6v14h-6z', fill: blue })]),
      'Side by Side',
    ]),
  ]);

/** Lays out a picture of 1,200 by 630 pixels. */
export function layOutCard({ kicker, title, mark, speaker, lines }: CardView): CardNode {
  const said = speaker === undefined ? (mark === undefined ? [] : drawMark(mark)) : [drawSpeaker(speaker)];
  return box(
    {
      width: cardWidth,
      height: cardHeight,
      boxSizing: 'border-box',
      flexDirection: 'column',
      background: paper,
      color: ink,
      fontFamily: 'Source Serif 4',
      padding: '44px 60px 36px',
    },
    [
      drawHead(kicker),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
        ...(said.length === 0 ? [] : [box({ gap: 16, marginBottom: 22 }, said)]),
        box({ fontSize: toTitleSize(title), fontWeight: 600, lineHeight: 1.16, letterSpacing: -0.5 }, title),
        box(
          { flexDirection: 'column', marginTop: 22, fontSize: smallest, lineHeight: 1.35 },
          lines.map((line) => box({}, line)),
        ),
      ]),
      box(
        { borderTop: `2px solid ${ink}`, paddingTop: 16, fontSize: smallest, color: quiet },
        'Independent of Ofsted and of every council',
      ),
    ],
  );
}
