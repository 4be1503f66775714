import { listFindingsOfTopic, listFindingsTouching } from '../../domain/theme/topic.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import type { CellOptions } from '../../domain/theme/cell.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Corpus } from '../../domain/model.ts';
import { capitalise } from '../capitalise.ts';
import { getTermLinker } from '../finding/finding-view.ts';
import type { Link } from '../link.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { formatVisitByMonth } from '../visit/format-visit.ts';
import { listFigureRows } from './figure-rows.ts';
import type { FigureRow } from './figure-rows.ts';
import { buildTopicSection } from './topic-section.ts';
import type { TopicSection } from './topic-section.ts';
import { listAlso } from './list-also.ts';
import type { ToldView } from './topic-cell-view.ts';
import { buildTrajectories } from './trajectory-view.ts';
import type { TrajectoryView } from './trajectory-view.ts';

/** An authority of which something is told. */
export interface ToldSection extends TopicSection {
  /** Undefined where no mark can be placed in time. */
  readonly trajectory?: TrajectoryView;
  /** Its visits side by side, and its latest report to be set beside another authority's. */
  readonly compare: readonly Link[];
}

/** Authorities to jump to, under their region where they are many. */
export interface JumpGroup {
  /** Left out where authorities are few. */
  readonly region?: string;
  readonly authorities: readonly { readonly authority: Link; readonly years: readonly Link[] }[];
}

/** What the pages of a theme and of a subject have alike, from all sources or from primary ones alone. */
export interface TopicView {
  readonly kind: Topic['kind'];
  readonly href: string;
  readonly name: string;
  /** `Turnover: who has said what`; `Turnover: primary sources only` */
  readonly title: string;
  /** What this page shows, in a sentence or two that no other page has. */
  readonly description: string;
  /** Whether press accounts and statements are left out. */
  readonly isPrimaryOnly: boolean;
  /** The same from all sources and from primary ones, the page at hand among them. */
  readonly switches: readonly (Link & { readonly isCurrent: boolean })[];
  readonly definition: readonly TextSegment[];
  readonly definitionText: string;
  readonly includes: readonly string[];
  /** What goes to another theme or subject. */
  readonly goesElsewhere: readonly { readonly what: string; readonly to: Link }[];
  readonly jump: readonly JumpGroup[];
  /** Authorities of which a visit says something on it. */
  readonly told: readonly ToldSection[];
  /** Authorities of which sources are held, and none speaks of it. */
  readonly silent: readonly TopicSection[];
  readonly authorities: Link;
  /** To set visits of several authorities in columns. */
  readonly compose: readonly Link[];
  readonly figures: readonly FigureRow[];
  /** Findings filed elsewhere that also touch it, visit by visit. */
  readonly also: readonly ToldView[];
  /** To the parts of the page that follow its authorities. */
  readonly parts: readonly Link[];
  readonly hasTrajectories: boolean;
}

/** What a codebook entry says of a topic. */
interface Described {
  readonly definition: string;
  readonly includes: readonly string[];
  readonly goesElsewhere: TopicView['goesElsewhere'];
}

/** As many as stand in columns. */
const maxColumns = 4;
/** Authorities that stand in one list to jump to. */
const maxInList = 12;

function listJumps(told: readonly TopicSection[]): readonly JumpGroup[] {
  const toJump = ({ id, authority: { text }, years }: TopicSection) => ({
    authority: { text, href: `#${id}` },
    years,
  });
  if (told.length === 0) return [];
  if (told.length <= maxInList) return [{ authorities: told.map(toJump) }];
  return [...groupBy(told, ({ region }) => region)].map(([region, sections]) => ({
    region,
    authorities: sections.map(toJump),
  }));
}

function listComposeLinks(told: readonly TopicSection[], topic: Topic, primaryOnly: boolean): readonly Link[] {
  const latest = told.flatMap((section) => section.latest ?? []).map(({ id }) => id);
  return [
    ...(latest.length > 1 && latest.length <= maxColumns
      ? [
          {
            text: 'The latest visit of each that reports on it, side by side',
            href: urls.compose(latest, [topic.theme]),
          },
        ]
      : []),
    { text: 'Choose visits to set in columns', href: urls.composeTheme(topic.theme, primaryOnly) },
  ];
}

/** The latest visit that reports on it, to which one of another authority can be chosen. */
const listBesideOthers = ({ latest }: TopicSection, topic: Topic): readonly Link[] =>
  latest === undefined
    ? []
    : [
        {
          text: `${capitalise(formatVisitByMonth(latest))} beside a visit of another authority`,
          href: urls.compose([latest.id], [topic.theme]),
        },
      ];

const toUrls = (topic: Topic) =>
  topic.kind === 'theme'
    ? { all: urls.theme(topic.id), primary: urls.themePrimary(topic.id) }
    : { all: urls.subject(topic.id), primary: urls.subjectPrimary(topic.id) };

/** Draws together what the pages of a theme and of a subject have alike. */
export function buildTopicView(
  corpus: Corpus,
  topic: Topic,
  { definition, includes, goesElsewhere }: Described,
  options: CellOptions,
): Omit<TopicView, 'title' | 'description'> {
  const { primaryOnly = false } = options;
  const { all, primary } = toUrls(topic);
  const sections = corpus.authorities.map((authority) => buildTopicSection(corpus, authority, topic, options));
  const trajectories = buildTrajectories(corpus, corpus.authorities, topic, options);
  const told = sections.filter(({ isTold }) => isTold);
  const figures = listFigureRows(corpus, listFindingsOfTopic(corpus, topic, options));
  const also = listAlso(corpus, listFindingsTouching(corpus, topic, options), primaryOnly);
  return {
    kind: topic.kind,
    href: primaryOnly ? primary : all,
    name: topic.name,
    isPrimaryOnly: primaryOnly,
    switches: [
      { text: 'All sources', href: all, isCurrent: !primaryOnly },
      { text: 'Primary sources only', href: primary, isCurrent: primaryOnly },
    ],
    definition: getTermLinker(corpus)(definition),
    definitionText: definition,
    includes,
    goesElsewhere,
    jump: listJumps(told),
    told: told.map((section) => {
      const trajectory = trajectories.get(section.id);
      return {
        ...section,
        ...(trajectory && { trajectory }),
        compare: [...section.pairs, ...listBesideOthers(section, topic)],
      };
    }),
    silent: sections.filter(({ isTold, visits }) => !isTold && visits.length > 0),
    authorities: { text: 'all authorities', href: urls.authorities },
    compose: listComposeLinks(told, topic, primaryOnly),
    figures,
    also,
    parts: [
      ...(topic.kind === 'theme' ? [{ text: 'Subjects', href: '#subjects' }] : []),
      ...(figures.length > 0 ? [{ text: 'Figures given', href: '#figures' }] : []),
      ...(also.length > 0 ? [{ text: 'Filed elsewhere', href: '#also' }] : []),
      { text: 'Who is not here', href: '#silent' },
      { text: `What this ${topic.kind} covers`, href: '#about' },
    ],
    hasTrajectories: trajectories.size > 0,
  };
}
