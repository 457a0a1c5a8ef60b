import type CMS from 'decap-cms-app';

export type CmsConfig = NonNullable<Parameters<typeof CMS.init>[0]>['config'];
export type CmsCollection = CmsConfig['collections'][number];
export type CmsField = NonNullable<CmsCollection['fields']>[number];
