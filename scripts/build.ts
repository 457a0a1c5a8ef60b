import { parseArgs } from 'node:util';
import { buildSite } from './build/site.ts';

const { values } = parseArgs({ options: { tolerant: { type: 'boolean', default: false } } });
const { ok } = await buildSite({ tolerant: values.tolerant });
process.exitCode = ok ? 0 : 1;
