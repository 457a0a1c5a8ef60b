import { checkContent } from '../src/checks/content.ts';
import { report } from '../src/checks/report.ts';

const { entries, faults } = await checkContent(process.argv[2]);
console.log(report(faults, entries.length));
process.exitCode = faults.every(({ withholds }) => withholds) ? 0 : 1;
