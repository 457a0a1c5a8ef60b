/** Why the repository did not take something, as a sentence that says what to do; `error` is whatever a backend throws. */
export function failureSentence(error: unknown): string {
  const { status = 0, name = '', message = String(error) } = (error ?? {}) as Partial<Failure>;
  const found = causes.find(({ fits }) => fits({ status, name, message }));
  return found ? found.says({ status, name, message }) : `内容仓库没有收下。${again}（原话：${message}）`;
}

/** An error that prints as its sentence and nothing else; the program's own words stay behind it for the technician. */
export function failureOf(error: unknown): Error {
  if (error instanceof SaidFailure) return error;
  return new SaidFailure(failureSentence(error), { cause: error });
}

/** A refusal that has its sentence already. */
export class SaidFailure extends Error {
  override name = '';
}

const again = '过几分钟再点一次“保存”；还不行，就把这句话告诉管网站的人。';

/** The first that fits says it. */
const causes: { fits: (failure: Failure) => boolean; says: (failure: Failure) => string }[] = [
  {
    fits: ({ status, name, message }) =>
      status === 401 || name === 'ACCESS_TOKEN_ERROR' || /invalid_token|unauthori[sz]ed/i.test(message),
    says: () => '登录过期了。请刷新这一页，重新登录，打开这一条，再点“恢复”接着写。',
  },
  {
    fits: ({ status }) => status === 403,
    says: () => '这个账号不能往内容仓库里写。请告诉管网站的人。',
  },
  {
    fits: ({ name, message }) =>
      name === 'TypeError' || name === 'AbortError' || /timed out|network|failed to fetch/i.test(message),
    says: () => '连不上内容仓库，可能是断网了。等网络好了，再点一次“保存”。',
  },
  {
    fits: ({ status, message }) =>
      status === 409 || /already exists|fast.forward|conflict|acquire .* lock|update is not/i.test(message),
    says: () => '内容仓库没有收下：别人正好也在写。请等一分钟，再点一次“保存”。',
  },
  {
    fits: ({ status }) => status === 413,
    says: () => '这一条太大，内容仓库收不下。请去掉几张照片，再点一次“保存”。',
  },
  {
    fits: ({ status }) => status === 429,
    says: () => '内容仓库嫌问得太多。请等五分钟，再点一次“保存”。',
  },
  {
    fits: ({ status }) => status >= 500,
    says: ({ status }) => `内容仓库出了错（${status}）。${again}`,
  },
  {
    fits: ({ name }) => name === 'SyntaxError',
    says: () => `内容仓库的回答看不懂，可能正在维护。${again}`,
  },
];

interface Failure {
  status: number;
  name: string;
  message: string;
}
