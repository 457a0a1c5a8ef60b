import { escape } from '../escape.ts';
import { defineComponent } from './define.ts';

export const Table = defineComponent({
  label: '表格',
  hint: '一行一行、一列一列的内容',
  properties: { caption: { label: '标题', hint: '例如：开放时间', required: true, max: 60 } },
  children: 'table',
  render: ({ caption = '' }, children) =>
    `<figure class="table"><figcaption>${escape(caption)}</figcaption>${scrollable(children, caption)}</figure>`,
});

/** A table that scrolls sideways on a phone, and can be scrolled with the keyboard. */
export function scrollable(table: string, label: string): string {
  return `<div class="table-scroll" role="region" aria-label="${escape(label)}" tabindex="0">${table}</div>`;
}
