import type { Faults } from './faults.ts';

/** What is still to be filled in and mended, and what happens otherwise. */
export function FaultList({ missing, sentences, otherwise }: Faults & { otherwise: string }) {
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
    </>
  );
}
