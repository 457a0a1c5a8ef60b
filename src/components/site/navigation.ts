/** The main navigation, the services people come for first. */
export const navigation = [
  { path: 'nursing-rooms/', name: '母婴室' },
  { path: 'micro-homes/', name: '妇女微家' },
  { path: 'families/', name: '模范家庭' },
  { path: 'workers/', name: '先进典型' },
  { path: 'activities/', name: '活动回顾' },
  { path: 'organizations/', name: '妇联组织' },
  { path: 'regions/', name: '按地区' },
  { path: 'search/', name: '搜索' },
] as const;

/** What the footer offers beside it. */
export const more = {
  find: [
    { path: 'programmes/', name: '品牌项目' },
    { path: 'honors/', name: '荣誉榜' },
    { path: 'regions/', name: '按地区看' },
    { path: 'sitemap/', name: '网站地图' },
  ],
  about: [
    { path: 'about/', name: '关于本站' },
    { path: 'accessibility/', name: '无障碍声明' },
    { path: 'data/', name: '开放数据' },
    { path: 'handbook/', name: '编辑手册' },
  ],
} as const;
