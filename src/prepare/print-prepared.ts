import { serializePrepared } from './format/prepared-format.ts';
import { prepareFile } from './prepare-file.ts';

// Run as a process of its own by `prepareNow`.
const [path = ''] = process.argv.slice(2);
const { blocks } = await prepareFile(path);
process.stdout.write(serializePrepared(blocks, [`prepared from: ${path}`]));
