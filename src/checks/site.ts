import { jsonSchemaOf } from '../content-types/define.ts';
import { siteSettings, type Site } from '../content-types/site.ts';
import { characterFaults } from './characters.ts';
import type { FileFault } from './entry.ts';
import { withPlainLineEnds } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';
import { schemaFaults } from './schema-faults.ts';

/** Checks the text of content/site.yml; the settings only when nothing is wrong with them. */
export function checkSite(text: string | undefined, file: string): { faults: FileFault[]; site?: Site } {
  if (text === undefined) {
    const message = '没有网站设置文件。请补上 site.yml，写上网站名称、主办单位等。';
    return { faults: [{ file, line: 0, column: 0, text: '', message }] };
  }
  const schema = jsonSchemaOf(siteSettings);
  const read = readYaml(withPlainLineEnds(text), schema);
  const result = siteSettings.schema.safeParse(read.data);
  const faults = [...characterFaults(text), ...read.faults];
  if (!result.success && !read.faults.length) faults.push(...schemaFaults(result.error, schema, read));
  if (faults.length || !result.success) return { faults: faults.map((fault) => ({ ...fault, file })) };
  return { faults: [], site: result.data };
}
