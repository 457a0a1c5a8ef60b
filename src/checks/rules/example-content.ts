/** A small good content: what every rule's example changes something in, and every fixture. */
export const exampleContent: Record<string, string> = {
  'site.yml': `name: 微家
slogan: 家
description: 介绍
organizer: 妇联
contact:
  phone: 0512-12345678
lightsName: 五亮
lights:
  plaque: { name: 亮牌子, about: 说明 }
  people: { name: 亮身份, about: 说明 }
  needs: { name: 亮清单, about: 说明 }
  services: { name: 亮服务, about: 说明 }
  results: { name: 亮成果, about: 说明 }
`,
  'regions/gusu/index.mdx': `---
title: 姑苏区
summary: 老城
level: district
publishedAt: 2026-11-20 09:30
---

正文
`,
  'regions/shuangta/index.mdx': `---
title: 双塔街道
summary: 老城里的街道
level: street
parent: gusu
publishedAt: 2026-11-20 09:30
---

正文
`,
  'organizations/gusu-fulian/index.mdx': `---
title: 姑苏区妇联
summary: 娘家人
region: gusu
kind: federation
phone: 0512-12345678
publishedAt: 2026-11-20 09:30
---

正文
`,
  'families/gao-chunxiang/index.mdx': `---
title: 高春香家庭
summary: 爱读书的一家人
region: shuangta
kind: finest
members:
  - 高春香
honors:
  - title: 最美家庭
    level: city
    year: '2018'
consent:
  basis: already-public
publishedAt: 2026-11-20 09:30
---

正文
`,
  'nursing-rooms/zhengwu-zhongxin/index.mdx': `---
title: 政务中心母婴室
summary: 三楼，推门即入
region: gusu
kind: room
place:
  address: 示例路 1 号
  coordinates:
    lat: 31.31
    lng: 120.63
    system: wgs84
openingHours: Mo-Fr 09:00-17:00
checkedOn: 2026-11-01
publishedAt: 2026-11-20 09:30
---

正文
`,
  'activities/dushuhui/index.mdx': `---
title: 三八读书会
summary: 一起读书
region: gusu
kind: family
date: 2026-11-08
organizers:
  - gusu-fulian
publishedAt: 2026-11-20 09:30
---

正文
`,
};
