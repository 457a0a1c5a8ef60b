import { exampleContent } from './example-content.ts';
import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A photo in which people can be told, without the place where their consent is kept (妇女权益保障法 28). */
export const photoConsent: Rule = {
  id: 'photo-consent',
  name: '照片没有同意书',
  severity: 'blocks-entry',
  sentences: ['“照片”第 … 项认得出人，还没有写同意书放在哪里。请填“照片同意书存放处”，或者删去这张照片。'],
  example: {
    shown: ['照片里认得出人，没有写同意书存放处', '照片同意书存放处：办公室三号柜'],
    wrong: withPhoto(''),
    right: withPhoto('\n    keptAt: 办公室三号柜'),
    says: '“照片”第 1 项认得出人，还没有写同意书放在哪里。请填“照片同意书存放处”，或者删去这张照片。',
  },
};

function withPhoto(keptAt: string) {
  const file = 'activities/dushuhui/index.mdx';
  const photos = `photos:\n  - src: a.jpg\n    alt: 合影\n    people: consented${keptAt}\npublishedAt`;
  return {
    [file]: exampleContent[file]!.replace('publishedAt', photos),
    'activities/dushuhui/a.jpg': smallJpeg,
  };
}
