import { fieldName } from '../../src/checks/issue-sentence.ts';
import { privateTexts, textComplaints, type PrivateText } from '../../src/checks/text-rules.ts';
import { entryInFile } from './entry-in-file.ts';

/**
 * Why a file is not put into the repository, not even as a draft: a number of somebody's or her dwelling, which Git would
 * keep for ever. The sentence names field and place; `texts` are the words to mark in the form. Nothing when it may be kept.
 */
export function privateFault(path: string, raw: string): PrivateFault | undefined {
  const { data, schema } = entryInFile(path, raw);
  const found = privateTexts(data);
  if (!found.length) return undefined;
  const shown = found
    .slice(0, 3)
    .map((each) => `${fieldName(schema, each.path)}${place(each)}：${each.message}`);
  const more = found.length > 3 ? `还有 ${found.length - 3} 处。` : '';
  return {
    sentence: `里面有不能公开的个人信息，存进仓库就删不干净了，所以先不存。${shown.join('')}${more}`,
    texts: found.map(({ text }) => text),
  };
}

/** What should be looked at again after saving: words from which a child can be told. It keeps nothing from being saved. */
export function childReminder(path: string, raw: string): string | undefined {
  const { data, schema } = entryInFile(path, raw);
  const found = textComplaints(data).filter(({ rule }) => rule?.id === 'named-child');
  if (!found.length) return undefined;
  const told = found.map((each) => `${fieldName(schema, each.path)}：${each.message}`);
  return `“${String(data['title'] ?? '')}”已经存上，请再看一眼。${told.join('')}`;
}

function place({ line, column, path }: PrivateText): string {
  return line > 1 || path[0] === 'body' ? `第 ${line} 行` : `第 ${column} 个字起`;
}

interface PrivateFault {
  sentence: string;
  texts: string[];
}
