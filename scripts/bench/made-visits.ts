/** One made-up visit, and what its record and its sources need of it. */
export interface MadeVisit {
  /** `borough-012/2019-monitoring-2020-02` */
  readonly id: string;
  readonly authorityId: string;
  readonly slug: string;
  readonly kind: 'inspection' | 'monitoring' | 'focused';
  /** Slug of the inspection that opened the cycle; its own for an inspection. */
  readonly cycle: string;
  readonly number: number;
  readonly dates: { readonly from: string; readonly to: string };
  readonly published: string;
}

const mostAuthorities = 150;
/** Inspections come every so many visits; monitoring visits lead up to the next. */
const cycleLength = 4;
/** The single inspection framework began in the month before. */
const firstDay = new Date('2013-12-01');
const lastDay = new Date('2026-06-30');

/** As many as England has, and fewer where they would have less than a cycle of visits each. */
export const countAuthorities = (visits: number): number => Math.min(mostAuthorities, Math.ceil(visits / cycleLength));

export const toAuthorityId = (place: number): string => `borough-${String(place + 1).padStart(3, '0')}`;

const toDay = (date: Date) => date.toISOString().slice(0, 10);
const addDays = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);

/** The visits of one authority, oldest first, spread evenly over the years. */
function listVisitsOf(authorityId: string, count: number): readonly MadeVisit[] {
  const step = Math.floor((lastDay.getTime() - firstDay.getTime()) / 86_400_000 / Math.max(count, 1));
  let cycle = '';
  return Array.from({ length: count }, (_, place) => {
    const from = addDays(firstDay, place * step);
    const number = place % cycleLength;
    const kind = number === 0 ? 'inspection' : number === 3 ? 'focused' : 'monitoring';
    const [year = '', month = ''] = toDay(from).split('-');
    const slug =
      kind === 'monitoring' ? `${cycle.slice(0, 4)}-monitoring-${year}-${month}` : `${year}-${kind}-${month}`;
    if (kind === 'inspection') cycle = slug;
    return {
      id: `${authorityId}/${slug}`,
      authorityId,
      slug,
      kind,
      cycle,
      number,
      dates: { from: toDay(from), to: toDay(addDays(from, kind === 'inspection' ? 19 : 1)) },
      published: toDay(addDays(from, kind === 'inspection' ? 60 : 28)),
    };
  });
}

/** So many visits over all authorities, as evenly as they go. */
export function listMadeVisits(count: number): readonly MadeVisit[] {
  const authorities = countAuthorities(count);
  return Array.from({ length: authorities }, (_, place) => {
    const own = Math.floor(count / authorities) + (place < count % authorities ? 1 : 0);
    return listVisitsOf(toAuthorityId(place), own);
  }).flat();
}
