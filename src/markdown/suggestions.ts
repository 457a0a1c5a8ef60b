import { nearest } from './nearest.ts';
import { vocabulary } from './vocabulary/index.ts';

/** What to write instead of a tag that bodies do not have. */
export function insteadOf(name: string): string {
  const key = name.toLowerCase();
  if (Object.hasOwn(instead, key)) return instead[key]!;
  const meant =
    (Object.hasOwn(aliases, key) ? aliases[key] : undefined) ?? nearest(name, Object.keys(vocabulary));
  if (meant) return `您是不是要写 ${meant}？`;
  return '可以用的有：' + Object.keys(vocabulary).join('、') + '。如果要写小于号，请写“＜”。';
}

/** Names under which editors look for a component, Chinese ones too. */
export const aliases: Record<string, string> = {
  gallery: 'PhotoGrid',
  imagegallery: 'PhotoGrid',
  photos: 'PhotoGrid',
  images: 'PhotoGrid',
  image: 'Figure',
  photo: 'Figure',
  note: 'Notice',
  tip: 'Notice',
  alert: 'Notice',
  callout: 'Notice',
  aside: 'Notice',
  datatable: 'Table',
  blockquote: 'Quote',
  图片组: 'PhotoGrid',
  图片: 'Figure',
  引用: 'Quote',
  ...Object.fromEntries(Object.entries(vocabulary).map(([name, { label }]) => [label, name])),
};

const space = '换行请空一行，另起一段。';
const bare = '请去掉这个标记，只留文字。';
const bold = '粗体请写成 **粗体**。';
const emphasis = '强调请写成 *强调*。';
const grid = '表格请写成 Markdown 表格，每行用 | 隔开，要标题就放进 <Table caption="标题">。';
const list = '列表请每项写一行，前面加“- ”。';
const heading = '小标题请写成“## 小标题”。';
const unsafe = '为了安全，正文里不能放这个，请整个删去。';
const video = '视频请写成 <Video url="网址" title="标题" />。';

const instead: Record<string, string> = {
  br: space,
  p: space,
  img: '照片请在“照片”里上传，正文里写 <Figure photo="文件名" />。',
  figure: '照片请写成 <Figure photo="文件名" />，F 要大写。',
  table: grid,
  tr: grid,
  td: grid,
  th: grid,
  thead: grid,
  tbody: grid,
  b: bold,
  strong: bold,
  i: emphasis,
  em: emphasis,
  ul: list,
  ol: list,
  li: list,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  hr: '分隔线请单独一行写 ---，上下各空一行。',
  a: '链接请写成 [文字](网址)。',
  font: bare,
  span: bare,
  div: bare,
  section: bare,
  center: bare,
  u: bare,
  sup: bare,
  sub: bare,
  'o:p': bare,
  video,
  audio: video,
  iframe: `${unsafe}${video}`,
  script: unsafe,
  style: unsafe,
  object: unsafe,
  embed: unsafe,
  form: unsafe,
  input: unsafe,
  button: unsafe,
  svg: unsafe,
};
