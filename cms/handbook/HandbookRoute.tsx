import { lazy, Suspense } from 'react';

const HandbookPage = lazy(() => import('./HandbookPage.tsx'));

/** The page 手册, which is loaded when somebody goes there. */
export function HandbookRoute({ match }: { match: { params: { task?: string } } }) {
  return (
    <Suspense fallback={<p role="status">正在打开……</p>}>
      <HandbookPage id={match.params.task} />
    </Suspense>
  );
}
