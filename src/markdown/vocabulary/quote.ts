import { escape } from '../escape.ts';
import { defineComponent } from './define.ts';

export const Quote = defineComponent({
  label: '引语',
  hint: '一个人说的话，带上她的名字和身份',
  properties: {
    by: { label: '谁说的', max: 40 },
    post: { label: '身份', hint: '例如：双塔街道妇联主席', max: 60 },
  },
  children: 'blocks',
  render({ by, post }, children) {
    const speaker = [by, post].filter((words) => words !== undefined && words !== '');
    const below = speaker.length ? `<figcaption>${escape(speaker.join('，'))}</figcaption>` : '';
    return `<figure class="quote"><blockquote>${children}</blockquote>${below}</figure>`;
  },
});
