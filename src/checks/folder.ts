import { contentTypes, type TypeId } from '../content-types/index.ts';
import { settings } from '../content-types/settings.ts';
import { itemsBelow } from '../files-below.ts';
import { nearest } from '../markdown/nearest.ts';

/** What lies in the content folder: the entries with their files, and a sentence for everything that does not belong there. */
export function readFolder(root: string): Folder {
  const entries = new Map<string, FolderEntry>();
  const strays: Stray[] = [];
  for (const { path: found, item } of itemsBelow(root)) {
    const path = found.split('/');
    const [type = '', id = '', name = ''] = path;
    if (isIgnored(path)) continue;
    const message = item.isSymbolicLink()
      ? '这里不能放链接（快捷方式）。请放真正的文件。'
      : item.isDirectory()
        ? folderSentence(path)
        : fileSentence(path);
    if (message) strays.push({ path: path.join('/'), message });
    if (!isType(type) || path.length < 2 || (path.length === 2 && !item.isDirectory())) continue;
    const key = `${type}/${id}`;
    const entry = entries.get(key) ?? { type, id, files: [] };
    entries.set(key, entry);
    if (path.length === 3 && item.isFile()) entry.files.push(name);
  }
  strays.push(
    ...twins([...entries.keys()]),
    ...[...entries].flatMap(([path, { files }]) => twins(files, path)),
  );
  for (const [path, { files }] of entries) {
    const almost = files.some((file) => /^index\.mdx?$/i.test(file));
    if (!files.includes('index.mdx') && !almost)
      strays.push({ path, message: '这个文件夹里没有 index.mdx。请补上，或者删去文件夹。' });
  }
  strays.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { entries: [...entries.values()].filter(({ files }) => files.includes('index.mdx')), strays };
}

/** Names that Windows and macOS, which mind neither capitals nor Unicode's forms, take for the same. */
function twins(names: string[], folder = ''): Stray[] {
  const first = new Map<string, string>();
  return names.toSorted().flatMap((name) => {
    const plain = name.normalize('NFC').toLowerCase();
    const twin = first.get(plain);
    if (twin === undefined) first.set(plain, name);
    if (twin === undefined) return [];
    const [one, other] = [twin, name].map((path) => path.split('/').at(-1));
    const message = `“${one}”和“${other}”在 Windows 和苹果电脑上是同一个名字，会丢掉一个。请改名。`;
    return [{ path: folder ? `${folder}/${name}` : name, message }];
  });
}

function folderSentence(path: string[]): string | undefined {
  const [type = ''] = path;
  if (/^[._]/.test(path.at(-1)!)) return '文件夹名以点或下划线开头，不会公开。请删去或改名。';
  if (path.length === 1 && !isType(type)) {
    const meant = nearest(type, Object.keys(contentTypes));
    return `没有“${type}”这类内容。${meant ? `您是不是要写 ${meant}？` : `可以用的有：${Object.keys(contentTypes).join('、')}。`}`;
  }
  if (!isType(type)) return undefined;
  return path.length === 3 ? '一条内容的文件夹里不能再有文件夹。请把文件放到上一级。' : undefined;
}

function fileSentence(path: string[]): string | undefined {
  const [type = '', id = '', name = ''] = path;
  if (path.length < 3 && documents.test(path.at(-1)!)) return noDocuments;
  if (path.length === 1)
    return settingsFiles.includes(type)
      ? undefined
      : `这里只放 ${settingsFiles.join('、')} 和各类内容的文件夹。请移走这个文件。`;
  if (!isType(type)) return undefined;
  if (path.length === 2) {
    const strange = strayNames.slice(0, 2).find(([sign]) => sign.test(id));
    if (strange) return strange[1];
    if (!/\.mdx?$/i.test(id)) return '这里只放各条内容的文件夹。请移走这个文件。';
    const suggested = id.replace(/\.mdx?$/i, '');
    return `每一条内容要有自己的文件夹。请改成 ${type}/${suggested}/index.mdx。`;
  }
  if (path.length > 3) return undefined;
  if (name === 'index.mdx') return undefined;
  if (/^[^._\s/\\?#%][^\s/\\?#%]*\.(jpe?g|png|webp)$/i.test(name))
    return photoNames.find(([sign]) => sign.test(name))?.[1];
  return strayNames.find(([sign]) => sign.test(name))![1];
}

/** Files that systems and Git leave behind and that are never published. */
function isIgnored(path: string[]): boolean {
  return ['.gitkeep', '.DS_Store', 'Thumbs.db'].includes(path.at(-1)!);
}

function isType(name: string): name is TypeId {
  return Object.hasOwn(contentTypes, name);
}

const settingsFiles = Object.keys(settings).map((id) => `${id}.yml`);

const documents = /\.(docx?|wps|pdf|xlsx?|et|rtf|pptx?)$/i;
const noDocuments = '网站不读 Word、WPS 和 PDF 文件。请在编辑台里新建一条，把文字贴进去，再移走这个文件。';

const photoNames: [RegExp, string][] = [
  [/\p{M}/u, '文件名里有分开存的音标（NFD），在别的电脑上对不上。请改名，只用字母、数字和短横线。'],
  [
    /\p{Extended_Pictographic}|\p{C}/u,
    '照片的文件名里有表情或看不见的字符。请改名，只用字母、数字和短横线。',
  ],
];

const strayNames: [RegExp, string][] = [
  [/^\./, '文件名以点开头，不会公开。请删去或改名。'],
  [/^_/, '文件名以下划线开头。草稿请用编辑台的草稿，不要放在这里；请删去或改名。'],
  [/^index\.mdx?$/i, '文件名要写成 index.mdx，全部小写，后缀是 mdx。请改名。'],
  [/\.mdx?$/i, '一个文件夹只放一条内容，文件名是 index.mdx。请为这个文件另建文件夹。'],
  [/\.(jpe?g|png|webp)$/i, '照片的文件名里不能有空格和 ? # %，也不能以点或下划线开头。请改名。'],
  [/\.(heic|heif|avif|gif|tiff?|bmp|svg)$/i, '照片要是 JPG、PNG 或 WebP。请转换以后再上传。'],
  [documents, noDocuments],
  [/^/, '这里只放 index.mdx 和照片（JPG、PNG、WebP）。请移走这个文件。'],
];

interface Folder {
  entries: FolderEntry[];
  strays: Stray[];
}

interface FolderEntry {
  type: TypeId;
  id: string;
  files: string[];
}

interface Stray {
  path: string;
  message: string;
}
