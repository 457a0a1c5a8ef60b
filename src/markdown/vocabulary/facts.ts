import { defineComponent } from './define.ts';

export const Facts = defineComponent({
  label: '要点',
  hint: '时间、地点、对象这样一项一项的内容，每行写“- 时间：周六上午”',
  properties: {},
  children: 'facts',
  render: (_, children) => `<dl class="facts">${children}</dl>`,
});
