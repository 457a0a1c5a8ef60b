import { z } from 'astro/zod';
import { facts } from './define.ts';
import { line, partialDate, webAddress } from './fields.ts';

/** Where what an entry says was read: title, publisher, date, address. */
export const source = () =>
  z
    .strictObject({
      title: line({ label: '来源标题', open: true }, { max: 120 }),
      publisher: line({ label: '发布者', hint: '报社、单位或网站；不知道就不填', open: true }).optional(),
      on: partialDate({ label: '发布日期', open: true }).optional(),
      url: webAddress({ label: '网址', open: true }).optional(),
    })
    .register(facts, { label: '来源', open: true });
