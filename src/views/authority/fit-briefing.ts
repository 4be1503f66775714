/** A finding in one line of print. */
export interface BriefLine {
  /** `Weakness, unchanged`; who spoke, for others than the inspectors. */
  readonly mark: string;
  readonly text: string;
  /** Its id within its source. */
  readonly id: string;
}

/** What one source says of a visit. */
export interface BriefSource {
  /** `Community Care, 7 February 2018 (inferred): read whole` */
  readonly name: string;
  /** What stands before each id to make an address. */
  readonly prefix: string;
  readonly themes: readonly { readonly theme: string; readonly lines: readonly BriefLine[] }[];
  /** What others than the inspectors said. */
  readonly said: readonly BriefLine[];
}

/** Lines of print that two pages hold beside what else stands on them; a test fills them and counts the pages. */
export const briefingCapacity = 200;

/** Characters in a line of one of the two columns, less what a last line leaves empty. */
const charactersInLine = 44;

/** Lines that a finding takes. */
export const countPrintLines = ({ mark, text, id }: BriefLine): number =>
  Math.ceil((mark.length + text.length + id.length + 3) / charactersInLine);

/**
 * Keeps what two pages hold: the first finding of every theme and of what others said, then the second of each, and on.
 *
 * Taken in turn, so that a long report is cut at the end of each theme and not at its last themes. Nothing is weighed.
 */
export function fitBriefing(
  sources: readonly BriefSource[],
  capacity: number = briefingCapacity,
): { readonly sources: readonly BriefSource[]; readonly isWhole: boolean } {
  const groups = sources.flatMap(({ themes, said }) => [...themes.map(({ lines }) => lines), said]);
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) => groups.flatMap((lines) => lines[turn] ?? [])).flat();
  const kept = new Set<BriefLine>();
  let room = capacity;
  for (const line of inTurn) {
    room -= countPrintLines(line);
    if (room < 0) break;
    kept.add(line);
  }
  const keep = (lines: readonly BriefLine[]) => lines.filter((line) => kept.has(line));
  return {
    sources: sources.map((source) => ({
      ...source,
      themes: source.themes
        .map(({ theme, lines }) => ({ theme, lines: keep(lines) }))
        .filter(({ lines }) => lines.length > 0),
      said: keep(source.said),
    })),
    isWhole: kept.size === inTurn.length,
  };
}
