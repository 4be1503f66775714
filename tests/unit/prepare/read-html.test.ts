import { describe, expect, it } from 'vitest';

import { nameBlocks } from '../../../src/prepare/blocks/name-blocks.ts';
import { readHtml } from '../../../src/prepare/read/html-reader.ts';

const list = (html: string) => nameBlocks(readHtml(html)).map(({ id, text }) => `${id} ${text}`);

describe('a web page', () => {
  it('is read from its main part, as a browser reads it', () => {
    expect(
      list(`<header>Menu</header><main><h1>Visit</h1><p class="article-standfirst">In short<p>One <b>bold</b>er
        word<ul><li>first<ul><li>within</ul><li><p>second</p><p>of it</p></ul><nav>More</nav></main><footer>Foot</footer>`),
    ).toEqual([
      'h1 Visit',
      'standfirst In short',
      'p1 One bolder word',
      'h1.b1 first',
      'h1.b2 within',
      'h1.b3 second of it',
    ]);
  });

  it('keeps rows, numbers of a list, and text that stands in no paragraph', () => {
    const blocks = readHtml('<table><tr><td>Leaders<td>Good</table><ol start="4"><li>four<li>five</ol><div>rest</div>');
    expect(blocks.map(({ kind, text, printed }) => [kind, text, printed])).toEqual([
      ['row', 'Leaders | Good', undefined],
      ['item', 'four', 4],
      ['item', 'five', 5],
      ['paragraph', 'rest', undefined],
    ]);
  });

  it('leaves out scripts, what is hidden, and soft hyphens', () => {
    expect(list('<p>co\u00adordination<script>x()</script><p hidden>no<p aria-hidden="true">no')).toEqual([
      'p1 coordination',
    ]);
  });
});
