import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

import { findEnded } from './build-message.ts';

/**
 * What `npm test` runs: the build with the lint beside it, on the second core of a machine; then all tests. What they reach
 * of the pure code is counted on the tests that are of it: counting slows a browser's.
 */

/** Whether a command went well; what it says is kept until it ends, and then printed in one piece. */
const watch = (name: string, command: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    let said = '';
    for (const stream of [command.stdout, command.stderr])
      stream?.setEncoding('utf8').on('data', (part: string) => (said += part));
    command.on('close', (code) => {
      console.log(`${name}: ${code === 0 ? 'no fault' : 'FAILED'}.\n${said.trim()}\n`);
      resolve(code === 0);
    });
  });

const runIn = (stdio: 'pipe' | 'inherit', command: string) => spawn(command, { shell: true, stdio });

const isPassed = (command: string): Promise<boolean> =>
  new Promise((resolve) => {
    runIn('inherit', command).on('close', (code) => {
      resolve(code === 0);
    });
  });

const build = fork('scripts/build.ts', { silent: true });
// The build says when the types of the content are written, which the lint reads and the build then leaves alone.
const lint = new Promise<boolean>((resolve) => {
  build.on('message', (message) => {
    if (findEnded(message) === 'types') resolve(watch('Lint', runIn('pipe', 'npm run -s lint:synced')));
  });
  build.once('close', () => {
    resolve(false);
  });
});
const outcomes = await Promise.all([watch('Build', build), lint]);

if (!outcomes.includes(false)) {
  outcomes.push(await isPassed('vitest run --project unit --project content --coverage'));
  outcomes.push(await isPassed('vitest run --project site --project browser'));
}
if (outcomes.includes(false)) process.exitCode = 1;
