/** What an editor reads for a fault in YAML; one sentence for those that have no cause of their own. */
export function yamlSentence(code: string): string {
  return (
    sentences[code] ??
    '这里的格式不对。请写成“字段名: 内容”，冒号用英文的，后面空一格；内容里有冒号或引号时，整个内容放进英文引号。'
  );
}

const quote = '内容里有英文冒号、引号，或者以 * & ! % @ ` 开头。请把整个内容放进英文引号里。';
const indent = '缩进不齐。同一级的字段要从同一列开始，下一级多空两格。';

const sentences: Record<string, string> = {
  FULL_WIDTH_COLON: '字段名后面用了中文冒号“：”。请改成英文冒号加一个空格“: ”。',
  TAB_AS_INDENT: '行首用了制表符（Tab）。请改成空格。',
  DUPLICATE_KEY: '这个字段写了两次。请只留一个。',
  ALIAS: '内容不能以 * 开头。请把整个内容放进英文引号里。',
  BLOCK_AS_IMPLICIT_KEY: quote,
  BAD_SCALAR_START: quote,
  BAD_ALIAS: quote,
  TAG_RESOLVE_FAILED: quote,
  BAD_PROP_ORDER: quote,
  BAD_INDENT: indent,
  BAD_COLLECTION_TYPE: indent,
  MISSING_CHAR: '少了一个冒号、引号或括号。请看这一行和上一行，英文引号要成对。',
  MULTILINE_IMPLICIT_KEY: '字段名后面少了英文冒号“: ”，或者引号没有成对。',
};
