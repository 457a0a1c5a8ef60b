import { day, line, minute, paragraph, reference } from './fields.ts';
import { photos } from './photos.ts';
import { source } from './source.ts';

/** The fields that every kind of entry begins with. */
export const opening = (title: { label: string; hint: string }) => ({
  title: line({ ...title, open: true }, { min: 2, max: 60 }),
  summary: paragraph(
    { label: '一句话', hint: '显示在列表和搜索结果里，不超过 120 字', open: true },
    { max: 120 },
  ),
  region: reference('regions', { label: '所在地', hint: '选到知道的最小一级', facet: 'region', open: true }),
});

/** The fields that every kind of entry ends with. */
export const closing = () => ({
  photos: photos(),
  source: source().optional(),
  publishedAt: minute({
    label: '发布时间',
    hint: '北京时间，精确到分；写以后的时间，到时候才上网站',
    open: true,
  }),
  asOf: day({ label: '信息截止日期', hint: '这一条的内容说的是哪一天的情况', open: true }).optional(),
});
