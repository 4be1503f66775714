import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { checkContent } from '../../../src/content-check/check-content.ts';
import type { ContentReport } from '../../../src/content-check/check-content.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';
import type { Edit } from '../../support/fixture-content.ts';

export const visitFile = 'content/visits/northshire/2016-monitoring-1.yaml';
export const inspectionFile = 'content/visits/northshire/2016-inspection.yaml';
export const sourceFile = 'content/sources/northshire-2016-monitoring-1-ofsted.mdx';

/** A fault that an edit must bring about, and that the check must place exactly. */
export interface Fault {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly rule: string;
  readonly file: string;
  /** Text that stands on the line to be named, and on no other; `top` for a fault of the whole file. */
  readonly at: string;
  /** `findings.0.quote`; empty for a fault that is in no field. */
  readonly field: string;
  readonly value?: string;
  readonly allowed?: string;
}

/** What can be wrong with a project in one way. */
export interface FaultTable {
  readonly subject: string;
  readonly faults: readonly Fault[];
}

/** Writes the sound project with edits, checks it, and removes it when the test is done. */
export function checkFixture(edits: readonly Edit[]): { readonly report: ContentReport } {
  const project = writeFixtureProject(edits);
  onTestFinished(project.remove);
  return { report: checkContent(project.root, project.environment) };
}

/** A fault as it was found, or as it must be. */
interface Found {
  /** `content/sources/a-letter.mdx:12` */
  readonly place: string;
  readonly rule: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly allowed: string | undefined;
}

const known = new Map<Fault, { readonly found: readonly Found[]; readonly wanted: Found }>();

function check({ edits, rule, file, at, field, value, allowed }: Fault) {
  const project = writeFixtureProject(edits);
  try {
    const { issues } = checkContent(project.root, project.environment);
    return {
      found: issues.map((issue) => ({
        place: `${issue.file}:${issue.line}`,
        rule: issue.rule,
        field: issue.path.join('.'),
        value: issue.value,
        allowed: issue.allowed,
      })),
      wanted: { place: `${file}:${at === 'top' ? 1 : project.getLine(file, at)}`, rule, field, value, allowed },
    };
  } finally {
    project.remove();
  }
}

/** What the check finds in a project with one fault, and what it must find there and nothing else. Each is checked once. */
export function findFaults(fault: Fault): { readonly found: readonly Found[]; readonly wanted: Found } {
  const result = known.get(fault) ?? check(fault);
  known.set(fault, result);
  return result;
}

/** The rules that a project with edits breaks. */
export function findRules(edits: readonly Edit[]): readonly string[] {
  const project = writeFixtureProject(edits);
  try {
    return checkContent(project.root, project.environment).issues.map(({ rule }) => rule);
  } finally {
    project.remove();
  }
}

/** The rules that wait for a release, in a project that has no registry and no attestation. */
export function findUnfinished(): readonly string[] {
  const project = writeFixtureProject();
  rmSync(join(project.root, 'content/attestations'), { recursive: true });
  try {
    return checkContent(project.root, project.environment).unfinished.map(({ rule }) => rule);
  } finally {
    project.remove();
  }
}
