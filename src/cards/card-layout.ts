import type { CardView } from '../views/page/card-view.ts';

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

const box = (style: Style, children: CardContent): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const path = (props: Readonly<Record<string, unknown>>): CardNode => ({ type: 'path', props });

const picture = (width: number, height: number, viewBox: string, children: readonly CardNode[]): CardNode => ({
  type: 'svg',
  props: { width, height, viewBox, children },
});

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
export function layOutCard({ kicker, title, lines }: CardView): CardNode {
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
