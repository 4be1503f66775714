import { listChoices } from '../../domain/issue.ts';
import type { ContentIssue, RecordPath } from '../../domain/issue.ts';
import type { OutlineSection, SourceRecord } from '../../schema/source.ts';
import { buildOutline } from '../outline.ts';
import type { PreparedText } from '../prepared-text.ts';

const flatten = (text = '') => text.replace(/\s+/gu, ' ').trim();

/** Where an outline says otherwise than the text: a heading, what stands under it, a page, a printed number. */
export function proveOutline(file: string, source: SourceRecord, prepared: PreparedText): readonly ContentIssue[] {
  const inText = buildOutline(prepared.inOrder);
  const sections = new Map(inText.map((section) => [section.id, section]));
  const homes = new Map(inText.flatMap(({ id, blocks }) => blocks.map((block) => [block, id] as const)));
  // A finding that cites a block which is not there is told of already.
  const cited = new Set(source.findings.flatMap(({ locator }) => locator ?? []));
  const fault = (path: RecordPath, value: string | number | undefined, allowed: string): ContentIssue => ({
    rule: 'outline-differs',
    file,
    path: ['outline', ...path],
    value: value === undefined ? '(left out)' : String(value),
    problem: 'The outline says otherwise than the prepared text.',
    allowed,
    action: 'Correct the outline: npm run show:blocks -- --outline prints it as the text has it.',
  });
  return source.outline.flatMap((section, index): readonly ContentIssue[] => {
    const own = sections.get(section.id);
    if (own === undefined) return [fault([index, 'id'], section.id, listChoices(sections.keys()))];
    const isOther = flatten(section.heading) !== flatten(own.heading);
    const blocks = section.blocks.flatMap((block, place) => {
      const home = homes.get(block);
      if (home === section.id || (home === undefined && cited.has(block))) return [];
      const allowed = home === undefined ? `blocks of ${section.id}: ${listChoices(own.blocks)}` : `under ${home}`;
      return [fault([index, 'blocks', place], block, allowed)];
    });
    // A text that tells no pages proves none. The first wrong place of a section is enough to say.
    const toPage = ({ page, pages }: OutlineSection, block: string) => pages?.[block] ?? page;
    const isPaged = own.page !== undefined;
    const held = section.blocks.filter((block) => homes.get(block) === section.id);
    const isOnPage = !isPaged || section.page === own.page;
    const moved = held.find((block) => isPaged && isOnPage && toPage(section, block) !== toPage(own, block));
    const renumbered = held.find((block) => section.numbers?.[block] !== own.numbers?.[block]);
    return [
      ...(isOther ? [fault([index, 'heading'], section.heading, own.heading ?? 'none')] : []),
      ...blocks,
      ...(isOnPage ? [] : [fault([index, 'page'], section.page, String(own.page))]),
      ...(moved === undefined
        ? []
        : [fault([index, 'pages', moved], toPage(section, moved), String(toPage(own, moved)))]),
      ...(renumbered === undefined
        ? []
        : [
            fault(
              [index, 'numbers', renumbered],
              section.numbers?.[renumbered],
              String(own.numbers?.[renumbered] ?? 'none'),
            ),
          ]),
    ];
  });
}
