import { inVisit } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A value that is wrong. */
export const wrongVisit1Inputs: readonly BrokenInput[] = [
  {
    name: 'in a visit: a kind that is not listed',
    edits: inVisit('kind: monitoring', 'kind: surprise'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  kind  bad-value
  This is not one of the values the codebook lists. Found: "surprise".
  Allowed: inspection, monitoring, focused, other.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a number of nought',
    edits: inVisit('number: 1', 'number: 0'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  number  bad-value
  The value must be 1 or more. Found: "0".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: half a number',
    edits: inVisit('number: 1', 'number: 1.5'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  number  bad-value
  This must be a whole number. Found: "1.5".
  Allowed: a whole number.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: text for a number',
    edits: inVisit('number: 1', 'number: first'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  number  bad-value
  This must be a number. Found: "first".
  Allowed: a number.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a precision that is not listed',
    edits: inVisit('dates:\n  precision: day', 'dates:\n  precision: week'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:5  dates.precision  bad-value
  This is not one of the values the codebook lists. Found: "week".
  Allowed: day, month, year, unknown.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a day that no calendar has',
    edits: inVisit('"2017-06-08"', '"2017-02-29"'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:6  dates.from  bad-value
  The value is not a day of the calendar. Found: "2017-02-29".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a day of another precision',
    edits: inVisit('"2017-06-08"', '"2017-06"'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:6  dates.from  bad-value
  The value must be written to the day, the precision given. Found: "2017-06".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a date in British order',
    edits: inVisit('"2017-06-08"', '"08/06/2017"'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:6  dates.from  bad-value
  The value must be "YYYY-MM-DD", "YYYY-MM" or "YYYY". Found: "08/06/2017".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a year long gone',
    edits: inVisit('"2017-06-08"', '"0217-06-08"'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:6  dates.from  bad-value
  The value is no year between 1900 and 2100. Found: "0217-06-08".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a range that runs backwards',
    edits: inVisit('  from: "2017-06-08"\n', '  from: "2017-06-08"\n  to: "2017-06-07"\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:7  dates.to  bad-value
  The value must not be before from. Found: "2017-06-07".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a range of one day',
    edits: inVisit('  from: "2017-06-08"\n', '  from: "2017-06-08"\n  to: "2017-06-08"\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:7  dates.to  bad-value
  The value is the same as from: leave it out. Found: "2017-06-08".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a bound of a date that is known',
    edits: inVisit('  from: "2017-06-08"\n', '  from: "2017-06-08"\n  notAfter: "2020"\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:7  dates.notAfter  bad-value
  The value must be left out unless the precision is unknown; use from and to. Found: "2020".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: bounds the wrong way round',
    edits: inVisit(
      'dates:\n  precision: day\n  from: "2017-06-08"\n',
      'dates: {precision: unknown, notBefore: "2021-09", notAfter: "2021-03"}\n',
    ),
    message: `content/visits/northshire/2016-monitoring-1.yaml:4  dates.notAfter  bad-value
  The value must not be before notBefore. Found: "2021-03".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: bounds that are one',
    edits: inVisit(
      'published:\n  precision: day\n  from: "2017-07-06"\n',
      'published: {precision: unknown, notBefore: "2017-07", notAfter: "2017-07"}\n',
    ),
    message: `content/visits/northshire/2016-monitoring-1.yaml:7  published.notAfter  bad-value
  The value is the same as notBefore: the date is known to that precision, so write it as from. Found: "2017-07".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a framework that is not listed',
    edits: inVisit('framework: sif', 'framework: cif'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:10  framework  bad-value
  This is not one of the values the codebook lists. Found: "cif".
  Allowed: pre-sif, sif, ilacs.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a framework before its time',
    edits: inVisit('framework: sif', 'framework: ilacs'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:10  framework  framework-before-its-time
  The visit was over by 2017-06-08, and inspections under this framework began on 2018-01-01. Found: "ilacs".
  Allowed: pre-sif, sif.
  Correct the framework or the dates.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a letter of no known state',
    edits: inVisit('letter: held', 'letter: lost'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:20  letter  bad-value
  This is not one of the values the codebook lists. Found: "lost".
  Allowed: held, not-held, not-published, withdrawn.
  Choose one of them.

1 fault in 1 file.`,
  },
];
