import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSections } from './sections.ts';

// `npm run protocol`: writes the sections that are made from the code into PROTOCOL.md.
const path = join(import.meta.dirname, '../../../PROTOCOL.md');
writeFileSync(path, withSections(readFileSync(path, 'utf8')));
