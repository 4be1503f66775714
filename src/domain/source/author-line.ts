/** Whoever an author line names: a person as printed, or a body that signs as one. */
export interface Author {
  readonly kind: 'person' | 'body';
  readonly name: string;
}

/** Words of a body that signs for its people. */
const bodyWords =
  /\b(?:Agency|Association|Board|Bureau|Commission|Council|Department|Desk|Group|Limited|Ltd|Media|Ministry|News|Newsroom|Ofsted|Press|Reporters|Service|Services|Society|Staff|Team|Trust|Union|University|Wire)\b/iu;
/** Words of a role, which is no name. */
const roleWords =
  /\b(?:Assistant|Chief|Columnist|Contributor|Correspondent|Deputy|Director|Editor|HMI|Head|Inspector|Journalist|Local Democracy|Manager|Officer|Photographer|Political|Producer|Reporter|Senior|Writer)\b|\b(?:Her|His) Majesty[’']s\b/iu;
const titles = /^(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Miss|Cllr)\.?\s+)+/u;
const particle = "d[aeiou]s?|d[’']|del|della|der|den|dos|du|el|al|bin|bint|ibn|la|le|ten|ter|van|von|y|zu";
const word = "\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?";
/** Two words or more, the first and the last in capitals; particles may stand between. */
const personal = new RegExp(`^${word}(?:\\s(?:${particle}|${word}))*\\s${word}$`, 'u');

/** Where one author ends and the next begins; a comma may also part a name from its role. */
const between = /\s*;\s*|\s*[/&+]\s*|,?\s+and\s+|,?\s+with\s+|\s*,\s*/u;
const inverted = new RegExp(`^((?:(?:${particle})\\s)*${word}),\\s(${word}(?:\\s${word})*)$`, 'u');

/** A name without its title and what stands behind it: `Dr Jane Doe HMI` is `Jane Doe`. */
const toBareName = (part: string) =>
  part
    .replace(titles, '')
    .replace(/^the\s+/iu, '')
    .replace(/\s+(?:HMI|OBE|MBE|CBE|QC|KC)$/u, '')
    .trim();

function toAuthor(part: string): Author | undefined {
  const name = toBareName(part);
  if (name === '') return undefined;
  if (roleWords.test(name)) return undefined;
  if (bodyWords.test(name)) return { kind: 'body', name };
  return { kind: personal.test(name) ? 'person' : 'body', name };
}

/** A body whose name holds a word that parts authors is one body: `Skills and Jobs Agency`. */
const isOneBody = (line: string) =>
  bodyWords.test(line) && !line.split(between).some((part) => personal.test(toBareName(part)) && !bodyWords.test(part));

/**
 * Takes an author line apart, as printed: `By Jane Doe, Sam Roe and Al Poe, Local Democracy Reporter` names three.
 *
 * Roles are left out, unless the line holds nothing else: `Staff reporter` then stands for whoever wrote. What is written
 * without capitals, or as one word, is kept as it is printed.
 */
export function listAuthors(line: string): readonly Author[] {
  const bare = line.replace(/^by\s+/iu, '').trim();
  const [, family = '', given = ''] = inverted.exec(bare) ?? [];
  if (family !== '' && !roleWords.test(given) && !bodyWords.test(bare)) {
    return [{ kind: 'person', name: `${given} ${family}` }];
  }
  if (isOneBody(bare) && !roleWords.test(bare)) return [{ kind: 'body', name: bare }];
  const authors = bare.split(between).flatMap((part) => toAuthor(part) ?? []);
  return authors.length === 0 ? [{ kind: 'body', name: bare }] : authors;
}
