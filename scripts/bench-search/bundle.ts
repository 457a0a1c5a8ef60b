import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the browser's half of an engine as engine.js into the folder. */
export async function bundle(engine: string, folder: string): Promise<void> {
  const file = fileURLToPath(new URL(`./engines/${engine}.ts`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: entry,
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? `export { open } from ${JSON.stringify(file)};` : undefined),
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2020',
      lib: { entry, formats: ['es'], fileName: () => 'engine.js' },
      // Leaves out Node's half and all that it imports.
      rolldownOptions: {
        treeshake: { moduleSideEffects: false },
        external: [/^node:/, /^pagefind$/, /search-index/, /checks\/content/],
      },
    },
  });
}

const entry = 'the-browser-half';
