import { lazy, Suspense } from 'react';

const WordPage = lazy(() => import('./WordPage.tsx'));

/** The page 从 Word 新建, which is loaded with its reader when somebody goes there. */
export function WordRoute() {
  return (
    <Suspense fallback={<p role="status">正在打开……</p>}>
      <WordPage />
    </Suspense>
  );
}
