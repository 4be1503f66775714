import { checkContent } from '../../src/content-check/check-content.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';

/** What the check finds in the content of this checkout. */
export const report = checkContent(process.cwd(), process.env);

/** The corpus of this checkout. */
export const corpus = buildCorpus(report.content.records);
