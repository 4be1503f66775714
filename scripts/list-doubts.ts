import { readContent } from '../src/content-check/read-content.ts';
import { formatDoubts, listDoubts } from './doubts.ts';

const { records } = readContent(process.cwd());
const doubts = listDoubts(records.sources);

console.log(formatDoubts(doubts));
console.log(`\n${doubts.length} findings, to be held to the one rule in the codebook.`);
