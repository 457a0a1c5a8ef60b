import { readBody } from '../../src/markdown/in-browser.ts';
import { faultsOf, settingsFaultsOf } from '../preview/faults.ts';
import { entryInFile } from './entry-in-file.ts';

/**
 * Why a draft cannot go on (`doing`: 设为“就绪”, 发布) as a sentence, by the same check that would keep it off the site;
 * nothing when it can.
 */
export function notReady(path: string, raw: string, doing: string): string | undefined {
  const { type, settings, data } = entryInFile(path, raw);
  const { missing, sentences } = settings ? settingsFaultsOf(settings, data) : entryFaults(type!, data);
  if (!missing.length && !sentences.length) return undefined;
  const parts = [
    missing.length ? `还没有填：${shortened(missing, '项').join('、')}。` : '',
    ...shortened(sentences, '处要改。'),
  ];
  const name = data['title'] ? `“${String(data['title'])}”` : '这一条';
  return `${name}还不能${doing}。${parts.join('')}打开这一条，预览上面写着要改的地方。`;
}

function entryFaults(type: Parameters<typeof faultsOf>[0], { body, ...data }: Record<string, unknown>) {
  const text = String(body ?? '');
  const photos = Array.isArray(data['photos']) ? (data['photos'] as { src: string }[]) : [];
  const { tree, faults } = readBody(text, { photos: photos.map(({ src }) => src) });
  return faultsOf(type, data, { faults, text, tree });
}

function shortened(all: string[], unit: string): string[] {
  return all.length > 4 ? [...all.slice(0, 4), `还有 ${all.length - 4} ${unit}`] : all;
}
