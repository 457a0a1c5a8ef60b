/** The words that stand on the search page as it is built. */
export const pageWords = {
  search: '搜索',
  prompt: '搜地点、人名、服务',
  results: '搜索结果',
  filters: '筛选',
  clear: '清除筛选',
  noScript: '这个浏览器没有开脚本，搜不了。下面的“全部条目”里照样能找到。',
  offline: '搜索没能打开，可能是网络断了，或者浏览器太旧。下面的“全部条目”里照样能找到。',
} as const;

/** Every word that the search says in the browser, keyed by what it says. */
export const words = {
  search: '搜索',
  related: '相关结果',
  allValues: '更多',
  opening: '正在搜索……',
  found: (count: number) => `找到 ${count} 条`,
  foundRelated: (count: number) => `没有完全一样的，找到 ${count} 条相关的`,
  foundBoth: (exact: number, related: number) => `找到 ${exact} 条，另有 ${related} 条相关`,
  nothing: (text: string, filtered: boolean) =>
    `${filtered ? '这些筛选里没有' : '没有找到'}${text ? `“${text}”` : '内容'}`,
  understood: (said: string) => `按“${said}”搜索`,
  lacking: (names: string[]) => `没有一页写到“${names.join('”“')}”。`,
  implied: '已选',
  dropFilter: (name: string, value: string) => `不要按${name}“${value}”筛选`,
  nearby: (name: string) => `到“${name}”里找离您最近的`,
  missing: (names: string[]) => `“${names.join('”“')}”的网站没有应答，这次没有搜它。过一会儿再试。`,
  section: (title: string) => `在“${title}”里`,
  recent: '最近搜过',
  forget: '清除记录',
  again: '没取到，请重试',
  cutOff: '。网络断了，可能没有搜全',
  more: (left: number) => `再看 ${Math.min(left, 10)} 条，还有 ${left} 条`,
  title: (text: string) => (text ? `搜索“${text}”` : '搜索'),
} as const;
