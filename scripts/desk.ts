import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { deskBackend, type Environment } from '../cms/backend.ts';
import { contentFolder } from '../src/checks/content-folder.ts';
import type { DeskSettings, SiteFacts } from '../cms/config.ts';
import { settingsFile } from '../cms/entry-file.ts';
import { checkContent, type CheckedEntry } from '../src/checks/content.ts';
import { surroundings } from '../src/checks/places.ts';
import type { Entry } from '../src/content-types/index.ts';
import { placesOf, type PlaceToCheck } from '../src/outputs/places-to-check.ts';
import { deskChoices } from './desk-choices.ts';
import { deskLists } from './desk-lists.ts';
import { patchedPackages } from './desk-patches.ts';
import { deskPolicy } from './headers/desk-policy.ts';
import { metaPolicyText, type Policy } from './headers/policy.ts';

/**
 * Puts the editing desk into `<outDir>/admin/`; bundles it only when something that it is made of has changed. `entries` is what
 * a check of this content found, where there was one already.
 */
export async function buildDesk({
  outDir,
  root = process.cwd(),
  content = join(root, contentFolder()),
  entries: checked,
  ...given
}: DeskOptions): Promise<DeskBuild> {
  const entries = checked ?? (await checkContent(content)).entries;
  const settings = deskSettings({ content, entries, ...given });
  const bundle = bundleOf(root);
  const began = performance.now();
  const bundled = !existsSync(bundle);
  if (bundled) await bundleDesk(root, bundle);
  const folder = join(outDir, 'admin');
  rmSync(folder, { recursive: true, force: true });
  cpSync(bundle, folder, { recursive: true });
  const handbookPictures = takeHandbook(bundle, folder);
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...settings, handbookPictures }));
  writeFileSync(join(folder, 'places.json'), JSON.stringify(deskPlaces(entries)));
  writeFileSync(join(folder, 'lists.json'), JSON.stringify(deskLists(entries, content)));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = deskPolicy(settings.backend);
  const tag = `<meta http-equiv="Content-Security-Policy" content="${metaPolicyText(policy)}" />`;
  writeFileSync(join(folder, 'index.html'), page.replace('<!-- policy -->', tag));
  return { folder, policy, bundled, seconds: (performance.now() - began) / 1000 };
}

/** Where the desk of these sources is bundled. */
export function bundleOf(root: string): string {
  return join(root, '.cache/desk', fingerprint(root));
}

/** Where the handbook's pictures of a bundled desk lie; of another desk they would show what is no longer so. */
export function handbookFolder(bundle: string): string {
  return join(dirname(bundle), '../desk-handbook', basename(bundle));
}

/** Puts the pictures of this very desk beside it and gives their names; none where nobody has made them. */
function takeHandbook(bundle: string, folder: string): string[] {
  const pictures = globSync('*.webp', { cwd: handbookFolder(bundle) }).sort();
  for (const name of pictures) cpSync(join(handbookFolder(bundle), name), join(folder, 'handbook', name));
  return pictures.map((name) => basename(name, '.webp'));
}

/** What the desk reads when it starts; nothing of it is in the bundle. */
function deskSettings({ content, entries, env = process.env, siteUrl }: SettingsSource): DeskSettings {
  const given = settingsFile.fromFile(readFileSync(join(content, 'site.yml'), 'utf8'));
  const { name, organizer, lights, lightsName } = given as unknown as SiteFacts;
  const choices = deskChoices(entries);
  const site = { name, organizer, lights, lightsName };
  // A public file: of places that the site shows.
  return { backend: deskBackend(env), siteUrl, site, choices, surroundings: surroundings(entries) };
}

/** The places that the desk lists to be checked; a public file like the choices, so of those that the site shows. */
function deskPlaces(entries: readonly CheckedEntry[]): PlaceToCheck[] {
  return placesOf(entries.filter(({ data }) => data) as Entry[]);
}

/** Of two builds at once the first to finish wins; bundles of earlier sources go. */
function takePlace(unfinished: string, bundle: string) {
  if (existsSync(bundle)) return rmSync(unfinished, { recursive: true });
  renameSync(unfinished, bundle);
  const finished = globSync('*', { cwd: dirname(bundle) }).filter((name) => !name.includes('.'));
  for (const name of finished) {
    if (name !== basename(bundle)) rmSync(join(dirname(bundle), name), { recursive: true, force: true });
  }
}

async function bundleDesk(root: string, bundle: string) {
  const unfinished = `${bundle}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // A test's NODE_ENV would bundle the libraries for development, half as large again, and keep that for the site.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build({
    root: join(root, 'cms'),
    configFile: false,
    envFile: false,
    base: './',
    logLevel: 'error',
    plugins: [patchedPackages()],
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 8000,
      reportCompressedSize: false,
    },
  }).finally(() => {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  });
  takePlace(unfinished, bundle);
}

/** Of every file that the bundle is made of. */
function fingerprint(root: string): string {
  const files = globSync(
    [
      'cms/**/*.{ts,tsx,css,html,svg}',
      'src/{checks,components,content-types,finder,markdown,outputs,search,styles}/**/*.{ts,css}',
      'src/strings.ts',
      'package-lock.json',
    ],
    { cwd: root },
  );
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

interface SettingsOptions {
  content: string;
  env?: Environment;
  siteUrl?: string;
}

interface SettingsSource extends SettingsOptions {
  entries: readonly CheckedEntry[];
}

interface DeskOptions extends Partial<SettingsOptions> {
  outDir: string;
  root?: string;
  entries?: readonly CheckedEntry[];
}

interface DeskBuild {
  folder: string;
  /** What its page may do. */
  policy: Policy;
  bundled: boolean;
  seconds: number;
}
