/**
 * The least version of a package that holds the mend of a known fault, and which fault that is. A test reads them against
 * package-lock.json, wherever in the tree the package lies: `npm audit` needs a server that answers.
 */
export const floors: Record<string, Floor> = {
  astro: { least: '7.2.8', why: 'GHSA-26w7-cxv4-gfx2: AVIF 图片处理时可执行代码' },
  sharp: { least: '0.35.5', why: 'GHSA-rgj7-g3m4-5g8c、GHSA-2464-fhr4-w9xw: libheif 与 SVG 可执行代码' },
  'decap-cms-app': { least: '3.13.0', why: 'GHSA-xp8g-32qh-mv28: 预览里的脚本；默认清理从 2026-05-14 起' },
  'decap-server': { least: '3.11.0', why: 'CVE-2026-92812: 本机代理的路径穿越' },
  pagefind: { least: '1.1.1', why: 'CVE-2024-45389: DOM clobbering' },
  'js-yaml': {
    least: '4.3.2',
    why: '合并键耗尽处理器',
    // Nobody has confirmed whether 3.15 has the mend. It runs in the desk alone, on what the editor herself opened.
    except: ['node_modules/gray-matter/node_modules/js-yaml'],
  },
  svgo: { least: '4.1.0', why: '实体展开耗尽内存' },
};

interface Floor {
  least: string;
  /** The advisory. */
  why: string;
  /** Where an older one lies and why that is borne, is said beside it. */
  except?: string[];
}
