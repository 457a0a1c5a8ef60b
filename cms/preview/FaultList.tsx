import type { Faults } from './faults.ts';

/** What is still to be filled in and mended, what happens otherwise, and what to look at again. */
export function FaultList({ missing, sentences, warnings, otherwise }: Faults & { otherwise: string }) {
  return (
    <>
      {missing.length > 0 ? <p className="desk-missing">还没有填：{missing.join('、')}</p> : null}
      {sentences.length > 0 ? (
        <div className="desk-faults" role="status">
          <b>请改一改，不然{otherwise}：</b>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {warnings.length > 0 ? (
        <div className="desk-warnings" role="status">
          <b>可以发布，但请再看一眼：</b>
          <ul>
            {warnings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
