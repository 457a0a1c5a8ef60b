import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { patched } from '../cms/patches/index.ts';

/** The reader and writer of the desk's text editor as they are bundled, patches of Decap and all, for tests without a browser. */
export async function bundledSerializer(): Promise<Serializer> {
  const outDir = mkdtempSync(join(tmpdir(), 'weijia-serializer-'));
  try {
    await build({
      root: 'cms',
      configFile: false,
      envFile: false,
      logLevel: 'error',
      plugins: [
        {
          name: 'weijia-serializer-patch',
          transform: (code, id) =>
            id.endsWith(`/${entry}`) ? { code: patched(id, code), map: null } : undefined,
        },
      ],
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: { input: `../node_modules/${entry}` },
      },
    });
    return (await import(pathToFileURL(join(outDir, 'index.js')).href)) as Serializer;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

const entry = 'decap-cms-widget-markdown/dist/esm/serializers/index.js';

interface Serializer {
  markdownToSlate(markdown: string): SlateNode[];
  slateToMarkdown(value: SlateNode[]): string;
}

/** A node of the editor's model, as far as tests look into it. */
export type SlateNode =
  { type: string; children: SlateNode[]; data?: unknown } | { text: string; bold?: true };
