import { z } from 'astro/zod';
import { accessWords } from './access-words.ts';
import { amenities } from './amenities.ts';
import { amenityLabels, type Amenity } from './amenity-labels.ts';
import { defineContentType, facts } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, day, line, officePhone, paragraph, threeValued } from './fields.ts';
import { openingHours } from './opening-hours.ts';
import { place } from './place.ts';
import { placeJsonLd } from './place-json-ld.ts';

export const nursingRooms = defineContentType({
  id: 'nursing-rooms',
  name: '母婴室',
  description: '可以喂奶、换尿布、歇一歇的房间：在哪一层、怎么进去、有什么、几时核对过。',
  unit: '间',
  idFrom: 'title',
  schema: z.strictObject({
    ...opening({ label: '母婴室名称', hint: '例如：姑苏区政务服务中心母婴室' }),
    kind: choice(
      { room: '母婴室（哺乳室）', booth: '哺乳小间', care: '婴儿护理区', unknown: '待核实' },
      { label: '类别', facet: 'kind', open: true },
    ).default('unknown'),
    number: line(
      { label: '编号', hint: '印在门口牌子上的编号，没有就不填', open: true },
      { max: 30 },
    ).optional(),
    place: place(),
    openingHours: openingHours(),
    access: z
      .strictObject({
        how: choice(accessWords, { label: '怎么进去', facet: 'access', open: true }).default('unknown'),
        words: paragraph(
          { label: '补充说明', hint: '例如：钥匙在一楼服务台', open: true },
          { max: 120 },
        ).optional(),
        fathers: threeValued({ label: '爸爸可进', open: true }, ['可以', '不可以']),
      })
      .register(facts, { label: '进入方式', open: true })
      .prefault({}),
    phone: officePhone({ label: '询问电话', expected: true, open: true }).optional(),
    amenities: amenities(),
    area: z.number().min(1).max(500).register(facts, { label: '面积（平方米）', open: true }).optional(),
    operator: line({ label: '管理单位', expected: true, open: true }).optional(),
    checkedOn: day({
      label: '最近核对',
      hint: '有人到现场看过的日期',
      expected: true,
      open: true,
    }).optional(),
    ...closing(),
  }),
  jsonLd: (data) => ({
    ...placeJsonLd({ ...data, features: features(data) }),
    additionalType: 'https://wiki.openstreetmap.org/wiki/Key:baby_feeding',
    // Whoever may come in after registering or fetching a key is a visitor too.
    ...(data.access.how === 'unknown' ? {} : { publicAccess: true }),
  }),
});

function features({ access, amenities }: { access: { fathers: Known }; amenities: Record<Amenity, Known> }) {
  const named = Object.entries(amenityLabels).map(([key, label]) => [
    key,
    { label, value: amenities[key as Amenity] },
  ]);
  return {
    ...(Object.fromEntries(named) as Record<Amenity, { label: string; value: Known }>),
    fathers: { label: '爸爸可进', value: access.fathers },
  };
}

type Known = 'yes' | 'no' | 'unknown';
