import type { Entry, TypeId } from '../../src/content-types/index.ts';
import { escape } from '../../src/markdown/escape.ts';
import { readBody, renderBody, type BodyContext } from '../../src/markdown/in-browser.ts';
import { calmTypes } from '../../src/outputs/card.ts';
import { factRows } from '../../src/outputs/facts.ts';
import type { Choices } from '../form.ts';
import { detailsOf } from './details.ts';
import { FaultList } from './FaultList.tsx';
import { faultsOf } from './faults.ts';

/** Shows an entry of a type as its page will, with what is still to be mended above it. */
export function previewOf(type: TypeId, choices: Choices) {
  const calm = calmTypes.has(type) ? 'calm' : '';
  return function Preview({ entry, getAsset }: PreviewProps) {
    const { body = '', ...data } = entry.get('data').toJS();
    const photos = (data.photos ?? []).filter(({ src }) => src);
    const { tree, faults } = readBody(body, { photos: photos.map(({ src }) => src) });
    const rows = factRows({ type, id: '', data } as unknown as Entry, (target, id) => ({
      text: choices[target]?.find(({ value }) => value === id)?.label ?? id,
    }));
    const picture: BodyContext['picture'] = (src, alt) =>
      `<img src="${escape(String(getAsset(src)))}" alt="${escape(alt ?? '')}">`;
    const [cover] = photos;
    return (
      <>
        <FaultList {...faultsOf(type, data, { faults, text: body, tree })} otherwise="这一条上不了网站" />
        <header className={`entry-head ${calm}`}>
          <div className="wrap">
            <div className="words">
              <h1>{data.title || '（还没有名称）'}</h1>
              <p className="lead">{data.summary}</p>
            </div>
            {cover ? <Html className="cover" html={picture(cover.src, cover.alt)} /> : null}
          </div>
        </header>
        <div className={`wrap entry-columns ${calm}`}>
          <div className="aside">
            <dl className="fact-table">
              {rows
                .filter(({ known }) => known)
                .map(({ label, values }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{values.map(({ text }) => text).join('、')}</dd>
                  </div>
                ))}
              <div className="unknown">
                <dt>待核实</dt>
                <dd>{rows.flatMap(({ known, label }) => (known ? [] : [label])).join('、') || '没有'}</dd>
              </div>
            </dl>
          </div>
          <div className="main">
            <Html className="prose" html={renderBody(tree, { photos, picture })} />
            {detailsOf(type, data).map(({ label, lines }) => (
              <section key={label} className="prose desk-details">
                <h2>{label}</h2>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </>
    );
  };
}

/** The HTML comes from the site's own drawing functions, which escape all that an editor wrote. */
function Html({ className, html }: { className: string; html: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

interface PreviewProps {
  entry: { get(name: 'data'): { toJS(): DraftData } };
  getAsset(path: string): unknown;
}

interface DraftData {
  title?: string;
  summary?: string;
  body?: string;
  photos?: { src: string; alt: string; caption?: string }[];
  [name: string]: unknown;
}
