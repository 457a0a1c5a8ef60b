import { expect, it } from 'vitest';
import { failureOf, failureSentence } from './failure.ts';

const again = '过几分钟再点一次“保存”；还不行，就把这句话告诉管网站的人。';

it.each([
  [
    Object.assign(new Error('Unauthorized'), { status: 401 }),
    '登录过期了。请刷新这一页，重新登录，打开这一条，再点“恢复”接着写。',
  ],
  [
    Object.assign(new Error('x'), { name: 'ACCESS_TOKEN_ERROR' }),
    '登录过期了。请刷新这一页，重新登录，打开这一条，再点“恢复”接着写。',
  ],
  [Object.assign(new Error('x'), { status: 403 }), '这个账号不能往内容仓库里写。请告诉管网站的人。'],
  [new TypeError('Failed to fetch'), '连不上内容仓库，可能是断网了。等网络好了，再点一次“保存”。'],
  [
    new Error('Request timed out after 60 seconds'),
    '连不上内容仓库，可能是断网了。等网络好了，再点一次“保存”。',
  ],
  [
    Object.assign(new Error('A branch with this name already exists'), { status: 400 }),
    '内容仓库没有收下：别人正好也在写。请等一分钟，再点一次“保存”。',
  ],
  [
    Object.assign(new Error('Update is not a fast forward'), { status: 422 }),
    '内容仓库没有收下：别人正好也在写。请等一分钟，再点一次“保存”。',
  ],
  [
    Object.assign(new Error('x'), { status: 413 }),
    '这一条太大，内容仓库收不下。请去掉几张照片，再点一次“保存”。',
  ],
  [Object.assign(new Error('x'), { status: 429 }), '内容仓库嫌问得太多。请等五分钟，再点一次“保存”。'],
  [Object.assign(new Error('x'), { status: 503 }), `内容仓库出了错（503）。${again}`],
  [new SyntaxError('Unexpected token <'), `内容仓库的回答看不懂，可能正在维护。${again}`],
  [new Error('pre-receive hook declined'), `内容仓库没有收下。${again}（原话：pre-receive hook declined）`],
  ['odd', `内容仓库没有收下。${again}（原话：odd）`],
])('says of %s what to do', (error, sentence) => {
  expect(failureSentence(error)).toBe(sentence);
  expect(String(failureOf(error))).toBe(sentence);
});
