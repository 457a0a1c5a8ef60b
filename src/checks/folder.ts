import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentTypes, type TypeId } from '../content-types/index.ts';
import { settings } from '../content-types/settings.ts';
import { nearest } from '../markdown/nearest.ts';

/** What lies in the content folder: the entries with their files, and a sentence for everything that does not belong there. */
export async function readFolder(root: string): Promise<Folder> {
  const entries = new Map<string, FolderEntry>();
  const strays: Stray[] = [];
  for (const found of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(found.parentPath, found.name)).split(sep);
    const [type = '', id = '', name = ''] = path;
    if (isIgnored(path)) continue;
    const message = found.isSymbolicLink()
      ? '这里不能放链接（快捷方式）。请放真正的文件。'
      : found.isDirectory()
        ? folderSentence(path)
        : fileSentence(path);
    if (message) strays.push({ path: path.join('/'), message });
    if (!isType(type) || path.length < 2 || (path.length === 2 && !found.isDirectory())) continue;
    const key = `${type}/${id}`;
    const entry = entries.get(key) ?? { type, id, files: [] };
    entries.set(key, entry);
    if (path.length === 3 && found.isFile()) entry.files.push(name);
  }
  for (const [path, { files }] of entries) {
    const almost = files.some((file) => /^index\.mdx?$/i.test(file));
    if (!files.includes('index.mdx') && !almost)
      strays.push({ path, message: '这个文件夹里没有 index.mdx。请补上，或者删去文件夹。' });
  }
  strays.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { entries: [...entries.values()].filter(({ files }) => files.includes('index.mdx')), strays };
}

function folderSentence(path: string[]): string | undefined {
  const [type = ''] = path;
  if (path.length === 1 && !isType(type)) {
    const meant = nearest(type, Object.keys(contentTypes));
    return `没有“${type}”这类内容。${meant ? `您是不是要写 ${meant}？` : `可以用的有：${Object.keys(contentTypes).join('、')}。`}`;
  }
  if (!isType(type)) return undefined;
  return path.length === 3 ? '一条内容的文件夹里不能再有文件夹。请把文件放到上一级。' : undefined;
}

function fileSentence(path: string[]): string | undefined {
  const [type = '', id = '', name = ''] = path;
  if (path.length === 1)
    return settingsFiles.includes(type)
      ? undefined
      : `这里只放 ${settingsFiles.join('、')} 和各类内容的文件夹。请移走这个文件。`;
  if (!isType(type)) return undefined;
  if (path.length === 2) {
    const suggested = id.replace(/\.mdx?$/i, '');
    return `每一条内容要有自己的文件夹。请改成 ${type}/${suggested}/index.mdx。`;
  }
  if (path.length > 3) return undefined;
  if (name === 'index.mdx' || /^[^._\s/\\?#%][^\s/\\?#%]*\.(jpe?g|png|webp)$/i.test(name)) return undefined;
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

const strayNames: [RegExp, string][] = [
  [/^\./, '文件名以点开头，不会公开。请删去或改名。'],
  [/^_/, '文件名以下划线开头。草稿请用编辑台的草稿，不要放在这里；请删去或改名。'],
  [/^index\.mdx?$/i, '文件名要写成 index.mdx，全部小写，后缀是 mdx。请改名。'],
  [/\.mdx?$/i, '一个文件夹只放一条内容，文件名是 index.mdx。请为这个文件另建文件夹。'],
  [/\.(jpe?g|png|webp)$/i, '照片的文件名里不能有空格和 ? # %，也不能以点或下划线开头。请改名。'],
  [/\.(heic|heif|avif|gif|tiff?|bmp|svg)$/i, '照片要是 JPG、PNG 或 WebP。请转换以后再上传。'],
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
