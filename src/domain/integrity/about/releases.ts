import { toRecordFile } from '../../issue.ts';
import type { Rule } from '../rule.ts';

/** The data has a version, which stands in its package, its feeds and every citation. */
const dataHasVersion: Rule = ({ releases }) =>
  releases.size > 0
    ? []
    : [
        {
          rule: 'no-release',
          file: toRecordFile('releases', '0.1.0'),
          path: [],
          problem: 'No release is on record: the data has no version and citations no date.',
          allowed: 'a file named as its version, such as 0.1.0.yaml',
          action: 'Add content/releases/<version>.yaml with its date and what changed.',
        },
      ];

const version = /^\d+\.\d+\.\d+$/u;

/** A release is named as its version: three numbers. */
const releasesAreVersions: Rule = ({ releases }) =>
  [...releases.keys()]
    .filter((name) => !version.test(name))
    .map((name) => ({
      rule: 'misnamed-release',
      file: toRecordFile('releases', name),
      path: [],
      value: name,
      problem: 'The file of a release is named as its version.',
      allowed: 'three numbers, such as 1.4.0',
      action: 'Rename the file.',
    }));

export const releaseRules: readonly Rule[] = [dataHasVersion, releasesAreVersions];
