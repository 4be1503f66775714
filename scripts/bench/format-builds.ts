import type { TimedBuild } from './timed-build.ts';

const seconds = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const megabytes = (bytes: number) =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(bytes / 2 ** 20);

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A table of builds, one a row. */
export const formatBuilds = (builds: readonly { readonly name: string; readonly build: TimedBuild }[]): string =>
  [
    row(['build', 'wall, s', 'CPU, s', 'peak memory, MB', 'pages', 'files', 'MB', 'parts, s']),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:', '---']),
    ...builds.map(({ name, build }) =>
      row([
        name,
        seconds.format(build.wallSeconds),
        seconds.format(build.cpuSeconds),
        megabytes(build.peakBytes),
        String(build.pages),
        String(build.files),
        megabytes(build.bytes),
        build.parts.map(({ part, seconds: taken }) => `${part} ${seconds.format(taken)}`).join(', '),
      ]),
    ),
  ].join('\n');
