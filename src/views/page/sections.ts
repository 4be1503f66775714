import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** The sections of the site, each with the name that it has in breadcrumbs and in the header. */
export const sections = {
  authorities: { text: 'Authorities', href: urls.authorities },
  regions: { text: 'Regions', href: urls.regions },
  history: { text: 'History', href: urls.history },
  focused: { text: 'Focused visits', href: urls.focused },
  themes: { text: 'Themes', href: urls.themes },
  subjects: { text: 'Subjects', href: urls.subjects },
  visits: { text: 'Visits', href: urls.visits },
  recommendations: { text: 'Recommendations', href: urls.allRecommendations },
  sources: { text: 'Sources', href: urls.sources },
  findings: { text: 'Findings', href: urls.findings },
  compare: { text: 'Compare', href: urls.compare },
  data: { text: 'Data', href: urls.data },
  feeds: { text: 'Feeds', href: urls.feeds },
  about: { text: 'About', href: urls.about },
} as const satisfies Record<string, Link>;
