import { z } from 'astro/zod';
import { facts } from './define.ts';
import { choice, line, lines, partialDate } from './fields.ts';

/** The days of the week by their keys in the content, Monday first. */
export const weekdays = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
} as const;

/** What a micro-home must show, as data; what the five are called is in the site's settings. */
export const fiveLights = () =>
  z
    .strictObject({
      plaque: z
        .strictObject({
          number: line({ label: '编号', open: true }, { max: 30 }).optional(),
          since: partialDate({ label: '挂牌时间', open: true }).optional(),
        })
        .register(facts, { label: '牌子', open: true })
        .default({}),
      people: z
        .array(
          z
            .strictObject({
              name: line({ label: '姓名', open: true }, { max: 20 }),
              role: line({ label: '身份', hint: '例如：微家主人、执委', open: true }),
            })
            .register(facts, { label: '成员' }),
        )
        .max(20)
        .register(facts, { label: '身份', hint: '微家主人和成员', open: true })
        .default([]),
      needs: lines({ label: '需求清单', hint: '姐妹们提出的需要', open: true }, { label: '需求' }),
      services: lines({ label: '服务清单', hint: '这里能办的事', open: true }, { label: '服务' }),
      timetable: z
        .array(
          z
            .strictObject({
              weekday: choice(weekdays, { label: '星期', open: true }),
              time: z
                .string()
                .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, '写成 09:00-11:00')
                .register(facts, { label: '时间', hint: '写成 09:00-11:00', open: true }),
              title: line({ label: '内容', open: true }),
            })
            .register(facts, { label: '一场' }),
        )
        .max(60)
        .register(facts, { label: '服务时间表', open: true })
        .default([]),
      results: lines({ label: '成果', hint: '办成了什么，一件一条', open: true }, { label: '成果' }),
    })
    .register(facts, { label: '要亮出的五项', open: true })
    .default({ plaque: {}, people: [], needs: [], services: [], timetable: [], results: [] });
