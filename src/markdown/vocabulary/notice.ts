import { escape } from '../escape.ts';
import { defineComponent } from './define.ts';

const kinds = { tip: '提示', important: '重要' } as const;

export const Notice = defineComponent({
  label: '提示框',
  hint: '要让人特别留意的话',
  properties: {
    kind: { label: '种类', max: 20, options: kinds },
    title: { label: '标题', hint: '不填就写“提示”或“重要”', max: 40 },
  },
  children: 'blocks',
  render({ kind, title }, children) {
    const known = kind === 'important' ? kind : 'tip';
    const heading = escape(title || kinds[known]);
    return `<aside class="notice notice-${known}" aria-label="${heading}"><p class="notice-title">${heading}</p>${children}</aside>`;
  },
});
