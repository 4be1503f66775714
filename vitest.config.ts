import { defineConfig } from 'vitest/config';

/** No test states how fast it must be: these bounds only end one that hangs, on however busy a machine. */
const patience = { testTimeout: 120_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } } };

const project = (name: string, globalSetup: readonly string[] = []) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], globalSetup: [...globalSetup] },
});

export default defineConfig({
  test: {
    ...patience,
    // One process serves many files: modules are read once, each built page is parsed once, and one browser is started.
    pool: 'forks',
    isolate: false,
    coverage: {
      include: ['src/{schema,domain,views,search,exports}/**/*.ts'],
      // `npm run coverage` prints the table; here it would stand after the summary of the tests.
      reporter: [],
      reportsDirectory: '.cache/coverage',
      // What is reached, rounded down: raise them with it.
      thresholds: { statements: 96, branches: 91, functions: 96, lines: 96 },
    },
    projects: [project('unit'), project('content'), project('site'), project('browser', ['./tests/support/serve.ts'])],
  },
});
