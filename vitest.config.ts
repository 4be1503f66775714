import { defineConfig } from 'vitest/config';

const project = (name: string, options: { readonly testTimeout?: number; readonly globalSetup?: string } = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('content'),
      project('site', { testTimeout: 60_000 }),
      project('browser', { testTimeout: 60_000, globalSetup: './tests/support/serve.ts' }),
    ],
  },
});
