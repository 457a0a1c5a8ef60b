import { jsonSchemaOf, type FieldSchema } from '../../src/content-types/define.ts';
import { contentTypes, type TypeId } from '../../src/content-types/index.ts';
import type { Fault } from '../../src/markdown/in-browser.ts';
import { withoutEmpty } from '../entry-file.ts';

/** What an editor still has to mend, as sentences, and the names of what is still empty. */
export function faultsOf(type: TypeId, data: unknown, body: Fault[]): Faults {
  const { error } = contentTypes[type].schema.safeParse(withoutEmpty(data));
  const schema = jsonSchemaOf(contentTypes[type]);
  const issues = (error?.issues ?? []).map(({ path, message }) => ({ where: labels(schema, path), message }));
  const isMissing = ({ message }: { message: string }) => !/\p{Script=Han}/u.test(message);
  return {
    missing: issues.filter(isMissing).map(({ where }) => where),
    sentences: [
      ...issues.filter((issue) => !isMissing(issue)).map(({ where, message }) => `${where}：${message}`),
      ...body.map(({ line, text, message }) => `正文第 ${line} 行${text ? `“${text}”` : ''}：${message}`),
    ],
  };
}

/** 照片 第 2 项 画面说明 */
function labels(schema: FieldSchema | undefined, [first, ...rest]: PropertyKey[]): string {
  if (first === undefined) return '';
  const inner = typeof first === 'number' ? schema?.items : schema?.properties?.[String(first)];
  const name = typeof first === 'number' ? `第 ${first + 1} 项` : (inner?.label ?? String(first));
  return [name, labels(inner, rest)].filter(Boolean).join(' ');
}

interface Faults {
  missing: string[];
  sentences: string[];
}
