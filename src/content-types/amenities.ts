import { z } from 'astro/zod';
import { facts } from './define.ts';
import { threeValued } from './fields.ts';

/** What a nursing room may have (national guidance of 2016, DB32/T 3375-2018), in the order in which it is shown. */
export const amenityLabels = {
  nappyTable: '带安全带的护理台',
  washBasin: '洗手池',
  hotWater: '热水',
  soap: '洗手液',
  seat: '座椅',
  table: '桌子',
  cot: '婴儿床',
  socket: '电源插座',
  refrigerator: '冰箱',
  microwave: '微波炉',
  lock: '可锁的门',
  curtain: '帘子',
  bin: '垃圾桶',
  airConditioning: '空调',
  callButton: '呼叫按钮',
  stepFree: '无台阶进入',
} as const;

/** Each amenity with three values; one that nobody checked is not known. */
export const amenities = () =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(amenityLabels).map(([key, label]) => [key, threeValued({ label, open: true })]),
      ) as Record<Amenity, ReturnType<typeof threeValued>>,
    )
    .register(facts, { label: '设施', hint: '没看到的选“待核实”，不要选“没有”', open: true })
    .prefault({});

export type Amenity = keyof typeof amenityLabels;
