import type { FaultTable } from '../fault.ts';
import { proofCases } from './proof.ts';
import { provedCases } from './proved.ts';
import { recordCases } from './records.ts';
import { schemaCases } from './schemas.ts';

/** A case of every rule on files and records as they stand in a project, each put into one that is sound. */
export const allCases: readonly FaultTable[] = [...schemaCases, ...recordCases, ...proofCases, ...provedCases];
