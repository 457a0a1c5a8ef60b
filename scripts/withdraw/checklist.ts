import { contentTypes, type TypeId } from '../../src/content-types/index.ts';

/**
 * What is left to do after an entry was withdrawn, in Chinese, in the order in which it should be done, with the commands ready
 * to run. `siteUrl` is undefined where nobody said where the site is.
 */
export function checklist({ type, id, title, content, siteUrl }: Withdrawn): string {
  const address = siteUrl ? new URL(`${type}/${id}/`, siteUrl).href : `（网站的网址）/${type}/${id}/`;
  const words = [id, title].filter((word) => word.length > 1);
  return `接下来请一项一项做完，做完打勾：

[ ] 1. 提交并发布。提交的说明里不要写是谁：
        git add -A ${content}
        git commit -m "撤下一条${contentTypes[type as TypeId].name}"
        git push
[ ] 2. 看一眼网上：打开 ${address} ，应当写着“这一页已经撤下了”或“找不到了”；再在站内搜一次。
        npm run verify -- ${siteUrl ?? '（网站的网址）'}
[ ] 3. 编辑台里还有它的草稿或审核中的稿子，一并删除；别的分支也要删：
        git branch -r --list "*${id}*"
[ ] 4. 旧的部署。Cloudflare Pages、Netlify 的每一次部署都有自己的网址，旧的要逐个删除；自己的服务器上，删去备份里的旧网站。
[ ] 5. CDN 缓存：刷新 ${address} 、/photos/ 、/pagefind/ 、/feeds/ 、/data/ ，最好整站刷新。
[ ] 6. 搜索引擎：在百度搜索资源平台（死链提交）、必应、360、搜狗的站长平台提交上面的网址，请求删除快照。
[ ] 7. 微信公众号和别处转发过的文章、海报、二维码：删除，或者请对方删除。
[ ] 8. 开放数据：通知下载过 /data/ 的单位删去这一条。
[ ] 9. Git 的历史里还有它。仓库是公开的，一定要清理；清理会改写所有提交，要先让大家停手，清理后各自重新克隆：
        git clone --mirror （仓库网址） clean.git && cd clean.git
${words.map((word) => `        echo '${word}==>已撤下' >> ../words.txt`).join('\n')}
        git filter-repo --invert-paths --path content/${type}/${id}/ --replace-text ../words.txt --replace-message ../words.txt
        git push --mirror --force
        rm ../words.txt
      （git filter-repo 要另外安装：pip install git-filter-repo。）
      托管平台还留着合并请求和缓存，请联系平台清除；别人的复刻和克隆清不掉，要一个个去说。
[ ] 10. 纸质的同意书上注明撤回的日期；答复提出要求的人：什么时候、从哪里撤下了。`;
}

interface Withdrawn {
  type: string;
  id: string;
  title: string;
  /** The content folder, as commands name it. */
  content: string;
  siteUrl: string | undefined;
}
