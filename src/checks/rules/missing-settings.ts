import type { Rule } from './rule.ts';

/** A content folder without the site’s facts. */
export const missingSettings: Rule = {
  id: 'missing-settings',
  name: '没有网站设置',
  severity: 'blocks-publishing',
  sentences: ['没有网站设置文件。请补上 site.yml，写上网站名称、主办单位等。'],
  example: {
    shown: ['没有 site.yml', '有 site.yml'],
    wrong: { 'site.yml': null },
    right: {},
    says: '没有网站设置文件。请补上 site.yml，写上网站名称、主办单位等。',
  },
};
