import { buildGuarded } from './build/guard.ts';

process.exitCode = await buildGuarded(process.argv.slice(2));
