import type { FindingView } from './finding-view.ts';
import { urls } from '../urls.ts';

const blankLink = { text: '', href: urls.home };

/** A finding with every part and no content: what the template that the browser fills is drawn from. */
export const blankFinding: FindingView = {
  key: '',
  id: '',
  saidBy: 'inspectors',
  speaker: '',
  lead: '',
  summary: [],
  summaryText: '',
  quote: '',
  quoteLead: '',
  appliesTo: '',
  since: '',
  figures: [],
  theme: blankLink,
  also: [],
  authority: blankLink,
  visit: blankLink,
  source: blankLink,
  relay: '',
  locator: '',
  recommendations: [],
  inContextUrl: '',
  ownUrl: '',
  reportUrl: '',
  status: 'current',
  standing: '',
  corrections: [],
  replies: [],
};
