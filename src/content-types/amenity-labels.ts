/**
 * What a nursing room may have (national guidance of 2016, DB32/T 3375-2018), in the order in which it is shown.
 * Stands alone, so that the finder can read it in the browser without the schemas.
 */
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

export type Amenity = keyof typeof amenityLabels;
