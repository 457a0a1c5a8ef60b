import type { Plugin } from 'vite';
import { patched, patches, patchesFor } from '../cms/patches/index.ts';

/** Applies the desk's patches to the installed packages while they are bundled; stops when one is never reached. */
export function patchedPackages(): Plugin {
  const reached = new Set<object>();
  return {
    name: 'weijia-desk-patches',
    transform(code, id) {
      const path = id.split('?')[0]!;
      const found = patchesFor(path);
      if (!path.includes('/node_modules/') || found.length === 0) return;
      for (const patch of found) reached.add(patch);
      return { code: patched(path, code), map: null };
    },
    buildEnd(error) {
      const missed = patches.find((patch) => !reached.has(patch));
      if (!error && missed) throw new Error(`编辑台的补丁没有用上：${missed.why} 请看 cms/patches/。`);
    },
  };
}
