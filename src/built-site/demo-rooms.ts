/**
 * Rooms with known answers that the tests' demonstration has beside the generated ones: at the corner of a street that
 * nothing else is near (31.5 N, 121 E), and of these each a little further from it. All of them are invented.
 */
export const demoRooms = {
  'shili-wuxiu': room({
    title: '示例午休母婴室',
    openingHours: 'Mo-Fr 09:00-11:30,13:30-17:00; PH off',
    place: { ...at(31.501, 121), address: '示例路 1 号', floor: '3 楼', directions: '东侧电梯出来左转' },
    access: { how: 'open', fathers: 'yes' },
    amenities: { hotWater: 'yes', cot: 'no', stepFree: 'yes' },
    phone: '000-00000001',
    checkedOn: '2026-10-20',
  }),
  'shili-quantian': room({
    title: '示例全天母婴室',
    openingHours: '24/7',
    place: { ...at(31.504, 121), address: '示例路 2 号', floor: '1 楼' },
    access: { how: 'key', words: '钥匙在服务台', fathers: 'unknown' },
    amenities: { hotWater: 'unknown' },
    checkedOn: '2024-05-01',
  }),
  'shili-buzhidao': room({
    title: '示例待核实母婴室',
    place: { ...at(31.507, 121) },
  }),
  'shili-baba-buneng': room({
    title: '示例妈妈专用母婴室',
    openingHours: '10:00-22:00',
    place: { ...at(31.51, 121) },
    access: { how: 'register', fathers: 'no' },
    amenities: { hotWater: 'no' },
  }),
  'shili-dazhi': room({
    title: '示例大致母婴室',
    place: { coordinates: { lat: 31.5, lng: 121.01, system: 'wgs84' }, address: '示例路 5 号' },
  }),
};

/** A corner near which only the rooms above are. */
export const corner = { latitude: 31.5, longitude: 121 };

function room(fields: Record<string, unknown> & { title: string }) {
  return {
    summary: '测试用的示例，不是真的地方。',
    region: 'shuangta-jiedao',
    source: { title: '测试数据' },
    publishedAt: '2026-11-01 09:00',
    ...fields,
  };
}

function at(lat: number, lng: number) {
  return { coordinates: { lat: lat + 0.000001, lng: lng + 0.000001, system: 'wgs84' } };
}
