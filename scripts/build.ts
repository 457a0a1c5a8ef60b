import { parseArgs } from 'node:util';
import { buildDemo, demoOptions } from './build/demo.ts';
import { buildSite } from './build/site.ts';
import { giveUp } from './desk-ports.ts';
import { isLocal, siteAddress } from './site-address.ts';

const { values } = parseArgs({ options: { tolerant: { type: 'boolean', default: false }, ...demoOptions } });

try {
  if (isLocal(siteAddress()) && process.env['CI']) {
    console.warn('没有设 SITE_URL：网页里的完整网址会写成这台电脑的。正式发布时请设成网站的网址。');
  }
} catch (error) {
  giveUp(error as Error);
}
const { ok } = values.demo
  ? await buildDemo(values.places).catch(giveUp)
  : await buildSite({ tolerant: values.tolerant });
process.exitCode = ok ? 0 : 1;
