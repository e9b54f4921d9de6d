import { fileURLToPath } from 'node:url';
import { readSources } from '../../src/tools/source-code/files';

/** Every file of code of the house, read and parsed once for all its laws. */
export const SOURCES = readSources(fileURLToPath(new URL('../..', import.meta.url)));
