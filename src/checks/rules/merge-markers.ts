import type { Rule } from './rule.ts';

/** What Git leaves where two people changed the same line. */
export const mergeMarkers: Rule = {
  id: 'merge-markers',
  name: '两个人同时修改',
  severity: 'blocks-entry',
  sentences: ['这里有两个人同时修改留下的标记（<<<<<<<）。请留下对的那一份，删去标记。'],
  example: {
    wrong: '<<<<<<< HEAD\n正文\n',
    right: '正文\n',
    says: '这里有两个人同时修改留下的标记（<<<<<<<）。请留下对的那一份，删去标记。',
  },
};
