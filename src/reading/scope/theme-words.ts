import type { ThemeId } from '../../schema/vocabulary.ts';

/** Words of a scope and the themes that they stand for, by the codebook's rule on groups and services. */
export interface ThemeWords {
  readonly themes: readonly ThemeId[];
  readonly words: RegExp;
}

const plan = String.raw`(?:(?:child[- ])?protection|child[- ]in[- ]need)(?: (?:and|or) (?:child[- ])?(?:protection|in[- ]need))? plan(?:s|ning)?`;
const helped = String.raw`(?:(?:those|children|families)(?: and their families)? )?(?:(?:who |that )?(?:are |may be )?(?:in )?need(?:ing)?(?: of)? )?(?:immediate )?(?:help|support)(?:,)?(?: and|,? including) (?:protection|safeguarding)`;
const group = String.raw`(?:(?:the |those |vulnerable )?(?:child(?:ren)?[- ]in[- ]need(?: of (?:(?:help|support)(?: and|,) )?(?:protection|interventions?|support))?|(?:those |children |who are |that are )*subject (?:of|to) (?:a |an |the )?(?:existing )?${plan}|${plan}|${helped}|(?:those |children |who are |that are )*subject to a plan|children (?:for whom there are|with) safeguarding concerns|child[- ]protection(?! (?:enquir|chair|conference|invest|strategy))))`;
/** Groups that stand behind a noun, which alone then counts: `thresholds for children in need and child protection`. */
const served = String.raw`(?:${group}|children in care|care leavers|disabled children|(?:children who need |those in need of |(?:children |those )?in need of )?(?:early help|help|protection|safeguarding)(?: and statutory services for| services)?|those allocated to [^,.;]*)`;
const behind = String.raw`(?:,? (?:and |the )*(?:initial responses?|interventions?|decision-making))*(?: (?:in [^,.;]{0,12}and with|in relation to|of|for|to|between|across) (?:all |the |older )*${served}(?:(?:, and|,| and| or)?(?: including)? ${served})*)?`;

const need: readonly ThemeId[] = ['child-protection', 'assessment', 'plans-recording'];

const list: readonly (readonly [readonly ThemeId[], string])[] = [
  // Services and steps, each with the group that it is for.
  [['care-leavers'], String.raw`pathway plan(?:s|ning)?|planning for care leavers`],
  [
    ['permanence-court'],
    String.raw`permanen(?:ce|cy) plan(?:s|ning)?${behind}|planning (?:and achieving|for) permanen(?:ce|cy)`,
  ],
  [['plans-recording'], String.raw`(?:early )?care plan(?:s|ning)?${behind}`],
  [
    ['front-door'],
    String.raw`(?:application of )?thresholds?(?: application)?${behind}(?: between different thresholds of need)?`,
  ],
  [
    ['front-door'],
    String.raw`step(?:ped|ping|s)?(?:[- ]up| ?down)\b(?:[^,.;]{0,30}step(?:ped|ping|s)?(?:[- ]up|[- ]down))?(?: arrangements)?(?: (?:from|to|or up from) early help)?${behind}`,
  ],
  [
    ['front-door'],
    String.raw`(?:the )?[‘']?front[- ]door[’']?(?: (?:services?|arrangements))?${behind}|(?:the )?first point of contact${behind}|multi-agency safeguarding hub(?: \(MASH\))?${behind}|\bMASH\b|contacts?(?:,| and|, and)? referrals?(?:${behind})|referrals?\b|single point of (?:access|entry|contact)|early help|out[- ]of[- ](?:office[- ])?hours|(?:domestic abuse )?notifications`,
  ],
  [
    ['child-protection'],
    String.raw`strategy (?:discussions?|meetings?)|child[- ]protection enquir(?:y|ies)|section 47|allegations|designated officer|\bLADO\b|adults (?:in positions of trust|who work with children)|child protection investigations?`,
  ],
  [['assessment', 'plans-recording'], String.raw`assessments?(?: and|,) (?:of )?(?:the )?plan(?:s|ning)${behind}`],
  [
    ['assessment'],
    String.raw`(?<!for social work )(?:child[- ]in[- ]need |needs )?assessments?(?: completed)?(?! (?:and [a-z ]*)?(?:teams?|service))${behind}`,
  ],
  // Groups.
  [['care-leavers'], String.raw`care[- ]leavers?|leaving care|care[- ]experienced`],
  [
    ['missing-exploitation'],
    String.raw`exploitation|exploited|missing(?: from)?|vulnerable adolescents|adolescents in need of [a-z ]*|extra-?familial|contextual safeguarding|peer-on-peer|outside (?:the|their) (?:family|home)|radicalisation`,
  ],
  [
    ['specialist-services'],
    String.raw`disab(?:led(?! \u0000)|ilit(?:y|ies))|adopti(?:on|ve)|be adopted|private(?:ly)? foster(?:ing|ed)|young carers|(?<!former unaccompanied )asylum[- ]seek(?:ing|ers)`,
  ],
  [
    ['permanence-court'],
    String.raw`(?:children|young people|adolescents) in (?:long-term |residential |foster )?care|looked[- ]after|(?:come|coming|comes|brought) into (?:[a-z]+ )?care|entering care|children from coming into|decisions to accommodate|permanen(?:ce|cy)|placements?|matching|foster(?:ing| care(?:rs?)?)?|residential (?:and foster )?care|kinship|connected (?:carers|persons)|special guardian(?:s|ship)?|unregistered|unregulated|care proceedings|pre-proceedings|public law outline|\bPLO\b|letters? before proceedings|edge of care|reunif\w+|return(?:ing|ed)? (?:home|to (?:live|their))|homeless(?:ness)?`,
  ],
  [need, group],
  // What runs through every service, where the statement itself names it.
  [['quality-assurance'], String.raw`quality[- ]assurance|audit(?:s|ing)?`],
  [['performance-timeliness'], String.raw`performance (?:management|information|data)`],
  [
    ['oversight-supervision'],
    String.raw`(?:management |managerial |managers.? )oversight|impact that managers have on case direction|supervision|scrutiny and oversight of social work practice by managers`,
  ],
  [['leadership'], String.raw`impact of (?:senior )?leaders|leadership`],
  [['workforce'], String.raw`workforce|professional development`],
  [['caseloads'], String.raw`caseloads?`],
  [['multi-agency'], String.raw`partnership work(?:ing)?|operational partnerships|multi-agency work(?:ing)?`],
  [
    ['plans-recording'],
    String.raw`(?:quality (?:and [a-z]+ )?of )(?:the )?plan(?:s|ning)|(?<!these )\bplans\b|case recording`,
  ],
];

/** In the order in which they are looked for: words that a former row took are gone for the later ones, and stand as `\u0000`. */
export const themeWords: readonly ThemeWords[] = list.map(([themes, words]) => ({
  themes,
  words: new RegExp(String.raw`(?<![\p{L}-])(?:${words})(?![\p{Ll}])`, 'giu'),
}));
