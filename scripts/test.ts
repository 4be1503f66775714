import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What `npm test` runs: the build with the lint beside it, on the second core of a machine; then all tests. */

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

const build = fork('scripts/build.ts', { silent: true });
// The build says when the types of the content are written, which the lint reads and the build then leaves alone.
const lint = new Promise<boolean>((resolve) => {
  build.once('message', () => {
    resolve(watch('Lint', runIn('pipe', 'npm run -s lint:synced')));
  });
  build.once('close', () => {
    resolve(false);
  });
});
const outcomes = await Promise.all([watch('Build', build), lint]);

if (outcomes.includes(false)) process.exitCode = 1;
else {
  runIn('inherit', 'vitest run --coverage').on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
