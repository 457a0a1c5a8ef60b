import { z } from 'astro/zod';
import { facts } from './define.ts';
import { line, lines, officePhone, paragraph, webAddress } from './fields.ts';

/** The five parts of a micro-home, in the order in which they are shown. */
export const lightKeys = ['plaque', 'people', 'needs', 'services', 'results'] as const;

/** The facts of one federation's site, kept in content/site.yml: the only file another district must change. */
export const siteSettings = {
  id: 'site',
  name: '网站设置',
  missing: '没有网站设置文件。请补上 site.yml，写上网站名称、主办单位等。',
  schema: z.strictObject({
    name: line({ label: '网站名称' }, { max: 30 }),
    slogan: line({ label: '首页大字' }, { max: 30 }),
    description: paragraph({ label: '网站介绍', hint: '显示在首页和搜索引擎里' }, { max: 160 }),
    notice: line({ label: '页顶声明', hint: '显示在每一页顶上；不需要就留空' }, { max: 120 }).optional(),
    organizer: line({ label: '主办单位' }),
    contact: z
      .strictObject({
        phone: officePhone({ label: '办公电话' }).optional(),
        email: z
          .string()
          .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, '写成 name@example.org')
          .register(facts, { label: '邮箱' })
          .optional(),
        address: line({ label: '地址' }).optional(),
        hours: line({ label: '办公时间' }).optional(),
        form: webAddress({ label: '纠错表单网址' }).optional(),
        formField: z
          .string()
          .regex(/^[A-Za-z][\w-]{0,29}$/, '只写英文字母、数字、横线，例如：place')
          .register(facts, {
            label: '表单里写网址的那一栏',
            hint: '表单能从网址里读出是哪一页的才填，写参数的名字，例如：place',
          })
          .optional(),
      })
      .register(facts, { label: '联系方式', hint: '“我要纠错”用这里的邮箱、电话或表单' })
      .default({}),
    lights: z
      .strictObject(
        Object.fromEntries(
          lightKeys.map((key) => [
            key,
            z
              .strictObject({
                name: line({ label: '叫什么', hint: '例如：亮牌子' }, { max: 12 }),
                about: line({ label: '说明', hint: '一句话说明这一项要让人看到什么' }),
              })
              .register(facts, { label: lightLabels()[key] }),
          ]),
        ) as Record<LightKey, z.ZodObject<{ name: z.ZodString; about: z.ZodString }>>,
      )
      .register(facts, { label: '妇女微家要亮出的五项', hint: '各地叫法不同，按本地的写' }),
    lightsName: line({ label: '五项合起来叫什么', hint: '例如：五亮' }, { max: 12 }),
    searches: lines(
      { label: '首页搜索建议', hint: '居民真会这样问的话，四五条' },
      { label: '一条建议' },
      { max: 8 },
    ),
    partners: z
      .array(
        z
          .strictObject({
            name: line({ label: '网站名称', hint: '例如：相城区妇联' }, { max: 30 }),
            url: webAddress({ label: '首页网址' }),
          })
          .register(facts, { label: '一个网站' }),
      )
      .max(20)
      .register(facts, {
        label: '一起搜索的网站',
        hint: '市里和各区县都用这套网站时，搜一处找得到各处。对方的网站要允许别的网站读取，请技术人员看 deploy/nginx.conf',
      })
      .default([]),
    map: z
      .strictObject({
        key: z
          .string()
          .regex(/^[0-9a-fA-F]{32}$/, '天地图的密钥是 32 位的字母和数字，从 console.tianditu.gov.cn 复制')
          .register(facts, {
            label: '天地图密钥',
            hint: '在天地图控制台申请“浏览器端”的密钥，并把本站网址设为白名单',
          }),
        approval: line(
          { label: '审图号', hint: '天地图页面上写着，例如：GS（2024）0568号；会显示在地图上' },
          { max: 40 },
        ),
      })
      .register(facts, {
        label: '底图',
        hint: '不填就用本站自己画的示意图，不连别的网站。填了以后，访客点“打开底图”才会连天地图',
      })
      .optional(),
    offline: z
      .boolean()
      .register(facts, {
        label: '断网也能找',
        hint: '访客来过一次，断网也能看母婴室和微家的名单。关掉后，已经存在访客手机里的也会清掉',
      })
      .default(true),
    records: z
      .strictObject({
        icp: line({ label: 'ICP 备案号' }).optional(),
        police: line({ label: '公安备案号' }).optional(),
        siteIdCode: line({ label: '网站标识码' }).optional(),
      })
      .register(facts, { label: '备案', hint: '有就填，填了才显示' })
      .default({}),
  }),
} as const;

function lightLabels(): Record<LightKey, string> {
  return { plaque: '牌子', people: '身份', needs: '清单', services: '服务', results: '成果' };
}

export type LightKey = (typeof lightKeys)[number];
export type Site = z.output<typeof siteSettings.schema>;
