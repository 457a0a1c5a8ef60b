import { lazy, Suspense } from 'react';
import type { Repository } from './desk-repository.ts';

const ImportingPage = lazy(() => import('./ImportingPage.tsx'));

/** The page 导入表格, which is loaded when somebody goes there; Decap's patched router gives it the backend. */
export function ImportingRoute({ backend }: { backend: { implementation: Repository } }) {
  return (
    <Suspense fallback={<p role="status">正在打开……</p>}>
      <ImportingPage repository={backend.implementation} />
    </Suspense>
  );
}
