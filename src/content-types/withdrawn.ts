import { z } from 'astro/zod';
import { facts } from './define.ts';
import { choice, day } from './fields.ts';

/** Why something was withdrawn; of people only the kind of reason is kept. */
export const withdrawalReasons = {
  consent: '本人撤回同意',
  guardian: '监护人要求',
  request: '本人或亲属要求删除',
  order: '上级或主管部门要求',
  mistake: '发错了',
  other: '其他原因',
} as const;

/**
 * The tombstones, kept in content/withdrawn.yml: what was withdrawn and must not come back, without its name. A site that has
 * withdrawn nothing does without the file.
 */
export const withdrawn = {
  id: 'withdrawn',
  name: '撤下的内容',
  schema: z.strictObject({
    entries: z
      .array(
        z
          .strictObject({
            hash: z
              .string()
              .refine(
                (text) => /^[0-9a-f]{64}$/.test(text),
                '要写成 64 位的代号，请用编辑台或者 npm run withdraw 来写',
              )
              .register(facts, {
                label: '撤下的那一页',
                hint: '粘贴那一页的网址。保存的时候会变成一串看不出是谁的代号',
              }),
            date: day({ label: '撤下的日期' }),
            reason: choice(withdrawalReasons, { label: '原因' }),
          })
          .register(facts, { label: '撤下的一条' }),
      )
      .max(5000)
      .register(facts, {
        label: '撤下的内容',
        hint: '先在栏目里删除那一条，再在这里加一条，它就不会从旧的草稿里回来',
      })
      .default([]),
  }),
} as const;

export type Withdrawn = z.output<typeof withdrawn.schema>;

export type WithdrawalReason = keyof typeof withdrawalReasons;
