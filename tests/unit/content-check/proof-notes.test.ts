import { testFaults } from './expect-faults.ts';

const file = 'content/attestations/northshire-2016-monitoring-1-ofsted.yaml';
const shared = 'made only limited progress in the';

testFaults('a note on a coding, which the data publishes', 'project', [
  {
    name: 'in the words of the source',
    edits: [
      {
        file,
        replace: '  - finding: slow-since-inspection\n',
        by: `  - finding: slow-since-inspection\n    note: "Kept: ${shared} past"\n`,
      },
    ],
    rule: 'six-words-shared',
    file,
    at: 'note:',
    field: 'claims.0.note',
    value: shared,
  },
]);
