import { dateComplaints } from '../../src/checks/dates.ts';
import { scheduled } from '../../src/checks/rules/scheduled.ts';
import { beijing } from '../beijing.ts';
import type { Choices } from '../form.ts';
import { Comparison } from '../keeping/Comparison.tsx';
import type { Publishing } from '../keeping/notices.ts';
import { pagesTouched } from './pages.ts';

/** What publishing a draft changes, field by field and page by page, before it is done. */
export function WhatWillChange({ publishing, choices }: { publishing: Publishing; choices: Choices }) {
  const { entry, draft, published, choose } = publishing;
  const later = dateComplaints(draft, beijing(new Date())).find(({ rule }) => rule?.id === scheduled.id);
  const pages = pagesTouched(entry, published, draft, choices);
  return (
    <Comparison
      entry={entry}
      title="发布以后，会改变什么"
      about={
        <>
          {later ? <b className="later">{later.message}</b> : null}
          <span>会变的网页：{pages.join('；')}。几分钟后，网站上就能看到。</span>
        </>
      }
      names={['发布以后', '网站上现在的']}
      one={draft}
      other={published ?? {}}
      choices={choices}
      actions={[
        { choice: 'publish', label: '发布' },
        { choice: 'back', label: '先不发布' },
      ]}
      onChoose={(choice) => choose(choice === 'publish')}
      cancel="back"
    />
  );
}
