import { contentTypes, type DataOf, type Entry, type TypeId } from '../content-types/index.ts';
import { siteSettings } from '../content-types/site.ts';
import { outputContext } from './context.ts';

/** An entry for tests with what every type asks for and `fields`; the schema fills in the rest and refuses what is wrong. */
export function sample<Id extends TypeId>(type: Id, fields: Record<string, unknown> = {}): Entry<Id> {
  const common = { title: '示例', summary: '一句话说明。', publishedAt: '2018-03-08 09:30' };
  const region = type === 'regions' ? {} : { region: 'shuangta' };
  const data = contentTypes[type].schema.parse({ ...common, ...region, ...fields });
  return { type, id: 'x', data: data as DataOf<Id> };
}

/** The consent that the schema asks for where people are named. */
export const consent = { basis: 'already-public' };

const light = { name: '亮', about: '说明' };

/** A site below a sub-path with one region of each level, for tests. */
export const context = outputContext({
  siteUrl: 'https://example.org/fulian/',
  site: siteSettings.schema.parse({
    name: '示例网站',
    slogan: '你好',
    description: '介绍',
    organizer: '示例妇联',
    lightsName: '五亮',
    lights: { plaque: light, people: light, needs: light, services: light, results: light },
  }),
  entries: [
    region('jiangsu', '江苏省', 'province'),
    region('suzhou', '苏州市', 'city', 'jiangsu'),
    region('gusu', '姑苏区', 'district', 'suzhou'),
    region('shuangta', '双塔街道', 'street', 'gusu'),
  ],
});

function region(id: string, title: string, level: string, parent?: string): Entry<'regions'> {
  return { ...sample('regions', { title, level, parent }), id };
}
