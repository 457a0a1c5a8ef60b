import type { APIRoute } from 'astro';
import { transformWithOxc } from 'vite';
import source from '../components/finder/service-worker.ts?raw';
import { siteSettings } from '../entries/index.ts';
import { link } from '../site-url.ts';

/** The service worker with the site's path and switch; it stands at the top, because its scope is its own folder. */
export const GET: APIRoute = async () => {
  const { offline } = await siteSettings();
  const { code } = await transformWithOxc(source, 'service-worker.ts', { target: 'es2020' });
  const settings = JSON.stringify({ base: link(''), offline });
  return new Response(`const settings = ${settings};\n${code}`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
};
