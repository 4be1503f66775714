import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';

import { listProjectFiles, readProjectFile } from './project-files.ts';

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      needs: z.string().optional(),
      uses: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(stepSchema).default([]),
    }),
  ),
});

const files = listProjectFiles('.github/workflows');
const read = (name: string) => workflowSchema.parse(parse(readProjectFile(`.github/workflows/${name}`)));
const listRuns = (name: string, job: string) => (read(name).jobs[job]?.steps ?? []).flatMap(({ run }) => run ?? []);

describe('a workflow', () => {
  it.each(files)('%s names what it uses by commit and may only read', (file) => {
    const { jobs, permissions } = workflowSchema.parse(parse(readProjectFile(file)));
    const used = Object.values(jobs).flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)]);
    const named = used.filter((name) => name !== undefined);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !/^\.\/|@[0-9a-f]{40}$/u.test(name))).toEqual([]);
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('writes nothing, but for the one that opens a request with new documents and merges nothing', () => {
    const writing = files.filter((file) => /: write$/mu.test(readProjectFile(file)));
    expect(writing).toEqual(expect.arrayContaining(['.github/workflows/documents.yml']));
    expect(read('documents.yml').jobs['documents']?.permissions).toEqual({
      contents: 'write',
      'pull-requests': 'write',
    });
    const runs = listRuns('documents.yml', 'documents').join('\n');
    expect(runs).toContain('gh pr create');
    expect(runs).not.toMatch(/merge|push origin (?:main|HEAD)/u);
  });

  it('runs all tests for each change that is proposed', () => {
    expect(Object.keys(read('check.yml').on)).toContain('pull_request');
    expect(listRuns('check.yml', 'check')).toEqual(['npm ci', 'npm test']);
  });

  it('follows the addresses of the content once a month, and may change nothing', () => {
    expect(read('links.yml').on).toMatchObject({ schedule: [{ cron: '17 4 1 * *' }] });
    expect(listRuns('links.yml', 'links')).toContain('npm run check:links -- --out "$RUNNER_TEMP/links.md"');
  });

  it('publishes only what has passed, under the address that is set', () => {
    const { jobs } = read('deploy.yml');
    expect(jobs['check']?.uses).toBe('./.github/workflows/check.yml');
    expect(jobs['publish']?.needs).toBe('check');
    const build = jobs['publish']?.steps.find(({ run }) => run === 'npm run build');
    expect(build?.env).toMatchObject({ SITE_URL: '${{ vars.SITE_URL }}' });
    const runs = listRuns('deploy.yml', 'publish');
    expect(runs.indexOf('test -n "$SITE_URL"')).toBeGreaterThan(-1);
    expect(runs.indexOf('test -n "$SITE_URL"')).toBeLessThan(runs.indexOf('npm run build'));
  });
});
