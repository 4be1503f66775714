import { REPORT_TO } from 'astro:env/server';

import { reportToOf } from './views/finding/report.ts';
import type { ReportTo } from './views/finding/report.ts';

/** The site's own address, from the setting `SITE_URL`. @throws {TypeError} if that is no web address. */
export const site = new URL(import.meta.env.SITE);

/** Where reports of problems go, from the setting `REPORT_TO`; undefined where they go nowhere by themselves. */
export const reportTo: ReportTo | undefined = reportToOf(REPORT_TO);
