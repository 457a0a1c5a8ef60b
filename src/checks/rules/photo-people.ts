import { exampleContent } from './example-content.ts';
import type { Rule } from './rule.ts';

/** Photos of which nobody said whether people can be told in them. */
export const photoPeople: Rule = {
  id: 'photo-people',
  name: '没有说照片里有没有人',
  severity: 'warns',
  sentences: ['“照片”第 … 项还没有选“拍到的人”。认得出人的照片，要本人（孩子由监护人）同意才公开。'],
  example: {
    shown: ['有一张照片，没有选“拍到的人”', '拍到的人：公开活动的场面'],
    wrong: withPhoto(''),
    right: withPhoto('\n    people: event'),
    says: '“照片”第 1 项还没有选“拍到的人”。认得出人的照片，要本人（孩子由监护人）同意才公开。',
  },
};

function withPhoto(people: string) {
  const file = 'activities/dushuhui/index.mdx';
  const photos = `photos:\n  - src: a.png\n    alt: 读书会现场${people}\npublishedAt`;
  return {
    [file]: exampleContent[file]!.replace('publishedAt', photos),
    'activities/dushuhui/a.png': onePixel(),
  };
}

/** A PNG; written without Buffer, for the desk runs this file too. */
function onePixel(): Uint8Array {
  const base64 =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
