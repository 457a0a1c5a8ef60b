import { z } from 'astro/zod';
import { facts } from './define.ts';
import { choice, line, paragraph } from './fields.ts';

const coordinateSystems = {
  wgs84: 'WGS-84（手机定位、天地图）',
  gcj02: 'GCJ-02（高德、腾讯）',
  bd09: 'BD-09（百度）',
} as const;

/** Where something is: venue, address, floor, the way in words, coordinates with the system they were read in. */
export const place = () =>
  z
    .strictObject({
      venue: line({ label: '所在场所', hint: '商场、政务中心、小区的名称', open: true }).optional(),
      address: line({
        label: '地址',
        hint: '写到门牌号，例如：临顿路 58 号',
        expected: true,
        open: true,
      }).optional(),
      floor: line(
        { label: '楼层', hint: '例如：3 楼、负一层', expected: true, open: true },
        { max: 20 },
      ).optional(),
      directions: paragraph(
        {
          label: '怎么走',
          hint: '从大门口说起，到门前为止，例如：东侧电梯出来左转',
          expected: true,
          open: true,
        },
        { max: 200 },
      ).optional(),
      coordinates: z
        .strictObject({
          lat: z.number().min(3).max(54).register(facts, { label: '纬度', hint: '例如 31.30', open: true }),
          lng: z
            .number()
            .min(73)
            .max(136)
            .register(facts, { label: '经度', hint: '例如 120.62', open: true }),
          system: choice(coordinateSystems, { label: '坐标系', hint: '从哪个地图上读的', open: true }),
        })
        .register(facts, {
          label: '坐标',
          hint: '不知道就不填。在高德、百度或腾讯地图上点那个地方，把链接贴过来',
          open: true,
          widget: 'coordinates',
        })
        .optional(),
    })
    .register(facts, { label: '位置', open: true })
    .default({});
