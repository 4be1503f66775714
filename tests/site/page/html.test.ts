import { join } from 'node:path';

import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { siteFolder } from '../../support/built-site.ts';
import { checkedDocuments } from '../../support/checked-pages.ts';

// The rules, and why some are off, stand in .htmlvalidate.mjs.
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Script fills a template before it is drawn: until then its headings and links are empty. */
const withoutTemplates = (html: string) => html.replace(/(<template\b[^>]*>)[^]*?(<\/template>)/gu, '$1$2');

describe('the HTML of every page', () => {
  it('is valid', async () => {
    const faults: string[] = [];
    for (const { file, html } of checkedDocuments) {
      const { results } = await validator.validateString(withoutTemplates(html), join(siteFolder, file));
      for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is checked by rules that find a fault', async () => {
    const { results } = await validator.validateString('<p><div>one</p>', join(siteFolder, 'faulty.html'));
    expect(results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).toContain('close-order');
  });
});
