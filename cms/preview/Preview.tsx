import type { TypeId } from '../../src/content-types/index.ts';
import { calmTypes } from '../../src/outputs/card.ts';
import type { SiteFacts } from '../config.ts';
import type { Choices } from '../form.ts';
import { FaultList } from './FaultList.tsx';
import { faultsOf } from './faults.ts';
import { idOf, type OpenEntry } from './open-entry.ts';
import { pageOf } from './page.ts';

/** Shows an entry of a type as its page will, with what is still to be mended above it. */
export function previewOf(type: TypeId, choices: Choices, site: SiteFacts) {
  const calm = calmTypes.has(type) ? 'calm' : '';
  return function Preview({ entry, getAsset }: Omit<OpenEntry, 'collection'>) {
    const draft = entry.get('data').toJS();
    const id = idOf(entry.get('slug'));
    const address = (src: string) => String(getAsset(src));
    const { tree, faults, head, aside, sections, text, rest, note } = pageOf({
      ...{ type, id, draft, choices, site, address },
    });
    const { body = '', ...data } = draft;
    const told = faultsOf(type, data, { faults, text: String(body ?? ''), tree });
    return (
      <>
        <FaultList {...told} otherwise="这一条上不了网站" />
        <article className={calm}>
          <header className={`entry-head ${calm}`}>
            <Html className="wrap" html={head} />
          </header>
          <div className="wrap entry-columns">
            <Html className="aside" html={aside} />
            <Html className="main" html={`${sections}<div class="prose">${text}${rest}</div>${note}`} />
          </div>
        </article>
      </>
    );
  };
}

/** The HTML comes from the site's own drawing functions, which escape all that an editor wrote. */
function Html({ className, html }: { className: string; html: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
