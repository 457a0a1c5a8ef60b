import { isWebAddress } from '../addresses.ts';
import { escape } from '../escape.ts';
import { defineComponent } from './define.ts';

export const Video = defineComponent({
  label: '视频',
  hint: '视频放在别的网站上，这里放一张指过去的卡片',
  properties: {
    url: { label: '网址', hint: '以 https:// 开头', required: true, max: 500, holds: 'address' },
    title: { label: '标题', required: true, max: 80 },
  },
  children: 'none',
  render({ url = '', title = '' }) {
    if (!isWebAddress(url)) return '';
    const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? '';
    return `<p class="video"><a href="${escape(url)}" rel="noopener external">视频：${escape(title)}<span class="video-host">${escape(host)}</span></a></p>`;
  },
});
