/** Forms that are the present tense wherever they stand. */
const presentForms = new Set(
  (
    "is are am isn't aren't has hasn't haven't does doesn't don't can can't cannot may " +
    'remains continues lacks knows receives gets goes comes makes takes gives says finds keeps carries feels thinks ' +
    'believes understands acknowledges seems appears depends relies tends fails varies enables allows provides includes ' +
    'ensures contributes concentrates recognises becomes happens'
  ).split(' '),
);

/** Forms that are the present tense unless something before them makes them an infinitive. */
const bareForms = new Set(
  (
    'have do remain continue know receive get make take give find keep feel see meet think believe understand ' +
    'acknowledge recognise seem depend rely tend fail'
  ).split(' '),
);

/** What makes a bare form an infinitive, adverbs between or not. */
const governors = new Set(
  "to could couldn't would wouldn't should shouldn't might must shall will did didn't can can't cannot may let helped helping".split(
    ' ',
  ),
);
/** What lets a bare form follow its subject: "helped children find", "nor did staff know"; */
const farGovernors = new Set('helped helping let lets letting nor neither'.split(' '));
/** and, for forms that are no auxiliary, "saw children come", "made staff feel". */
const sensed = new Set(['saw', 'made']);
const auxiliaries = new Set(['have', 'do']);
const clauseWords = new Set('that who which how what when where because by since while if , ;'.split(' '));
const joiners = new Set(['and', 'or', 'nor', 'but', 'than', ',']);
const adverb =
  /^(?:\p{L}+ly|not|never|always|also|yet|still|often|even|just|only|then|ever|all|both|better|soon|now|again|too|rather|longer|no|more)$/u;

/** Forms that are spelt as a noun, each with what stands beside it where it is a verb. */
const nounLikeVerbs: readonly RegExp[] = [
  /\b(?:child|family|parent|person|team|council|service|practice|work|much|it|he|she|which|who|everything|nothing) (needs) (?:to|an?|more|much|further|better|help|support|protection)\b/u,
  /\b(?:they|who|we) (need)\b/u,
  /\b(?:children|families|parents|people|leavers|staff|workers|managers|carers) (need) (?:to|an?|the|more|much|better|help|support|protection|some)\b/u,
  /(?<!\b(?:no|the|any|other|some|same|its|by|and|or|of|with|as|poor|limited)) (means) that\b/u,
  /\b(?:this|which|it|what) (means)\b/iu,
  /(?<!\b(?:the|a|this|any|no|such|to|not|would|could|might|did|will|may|should|and|or)) (lack) (?:an?|the|any|clear|useful|enough|their|its)\b/u,
  /\b(?:it|he|she|which|who|help|service|team|council|trust|authority|centre|hub) (offers) (?:an?|the|help|support|good|more)\b/u,
  /(?<!\b(?:to|not|would|could|might|did|will|may|should)) (mean) that\b/u,
  /(?<!\b(?:the|these|those|of|to|not|yet|no|a|did|could|would|might|should|always|or|and)) (shows?) (?:that|how|it|an?|the|no|little|what)\b/iu,
];

const outsideQuotations = (text: string) =>
  text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’|(?<=^|\s)'[^']*'(?=[\s.,;:]|$)/gu, ' , ');

/** The month, or an abbreviation in capitals. */
const isName = (word: string) => word === 'May' || (word.length > 1 && word === word.toUpperCase());

/** "Help" governs as a verb and not as a noun. */
const isHelp = (words: readonly string[], index: number) =>
  words[index] === 'help' && governors.has(words[index - 1] ?? '');

function isInfinitive(words: readonly string[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && adverb.test(words[at] ?? '')) at -= 1;
  const before = words[at] ?? '';
  if (governors.has(before) || isHelp(words, at)) return true;
  const earlier = words.slice(0, at + 1);
  if (joiners.has(before) && earlier.some((word) => governors.has(word))) return true;
  const isAuxiliary = auxiliaries.has(words[index] ?? '');
  const far = earlier.findLastIndex(
    (word, place) => farGovernors.has(word) || isHelp(words, place) || (!isAuxiliary && sensed.has(word)),
  );
  return far >= 0 && !earlier.slice(far + 1).some((word) => clauseWords.has(word));
}

/**
 * The first verb of a summary that stands in the present tense.
 *
 * Words in quotation marks are the source's own; a noun spelt like a verb ("needs", "by no means", "a has-been") and an
 * infinitive are none.
 */
export function findPresentVerb(summary: string): string | undefined {
  const text = outsideQuotations(summary).replaceAll('’', "'");
  const words = (text.match(/[\p{L}\p{N}'-]+|[,;]/gu) ?? []).map((word) => (isName(word) ? '' : word.toLowerCase()));
  const plain = words.find(
    (word, index) =>
      (presentForms.has(word) && !(word === 'remains' && words[index + 1] === 'of')) ||
      (bareForms.has(word) && !isInfinitive(words, index)),
  );
  return plain ?? nounLikeVerbs.map((pattern) => pattern.exec(text)?.[1]).find((verb) => verb !== undefined);
}
