import { buildDemo, demoOptions } from './build/demo.ts';
import { pagesFolders } from './build/folders.ts';
import { exitCodes, type Report } from './build/guard.ts';
import { buildSite, StaleCache } from './build/site.ts';
import { inWords } from './build/in-words.ts';
import { readOptions } from './options.ts';
import { isLocal, siteAddress } from './site-address.ts';

/** What scripts/build.ts runs within its limits; its end is said to it, for an exit code alone can be made by anything. */
const end = (report: Report) => {
  process.exitCode = report.code;
  process.off('disconnect', leave);
  process.send?.(report, () => process.disconnect());
};
/** Whoever started this is gone: nobody would hold it to its limits. */
const leave = () => process.exit(exitCodes.refused);
process.on('disconnect', leave);

try {
  const options = readOptions({
    tolerant: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    ...demoOptions,
  });
  if (isLocal(siteAddress()) && process.env['CI']) {
    console.warn('没有设 SITE_URL：网页里的完整网址会写成这台电脑的。正式发布时请设成网站的网址。');
  }
  const faulty = options.publish ? 'replace' : options.tolerant ? 'leave-out' : 'refuse';
  const { ok, exceptions } = options.demo
    ? await buildDemo(options.places)
    : await buildSite(options.pages ? { faulty, folders: pagesFolders(), only: 'pages' } : { faulty });
  const code = ok ? (exceptions && options.publish ? 'withExceptions' : 'published') : 'refused';
  end({ code: exitCodes[code] });
} catch (error) {
  console.error(`\n${inWords(error as Error)}`);
  end({ code: exitCodes.refused, again: error instanceof StaleCache });
}
