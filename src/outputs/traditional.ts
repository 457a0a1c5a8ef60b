import { Converter } from 'opencc-js/t2cn';

/** Traditional characters and the simplified ones that the pages use for them, in turn in one string (婦妇嬰婴). */
export function traditionalForms(used: ReadonlySet<string>): string {
  const simplify = Converter({ from: 'tw', to: 'cn' });
  let forms = '';
  for (let point = 0x4e00; point < 0xa000; point++) {
    const traditional = String.fromCodePoint(point);
    const simplified = simplify(traditional);
    if (simplified !== traditional && used.has(simplified)) forms += traditional + simplified;
  }
  return forms;
}
