import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Choices } from '../form.ts';
import { WhatWillChange } from '../review/WhatWillChange.tsx';
import { Comparison } from './Comparison.tsx';
import { whenInWords, type Draft } from './draft.ts';
import './keeping.css';
import { notices, notify, onNotice, type Choice } from './notices.ts';
import { openEntry, openWords, restore, takeBack, throwAway } from './open-entry.ts';

/** Shows what the desk keeps on this device, beside Decap's own page: a crash of its editor does not take it along. */
export function showKeeping(choices: Choices): void {
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<Keeping choices={choices} />);
}

function Keeping({ choices }: { choices: Choices }) {
  const { offers, thrownAway, kept, refusal, reminder, taken, conflict, publishing, saved } =
    useSyncExternalStore(onNotice, notices);
  const [offer] = offers;
  return (
    <>
      <div className="keeping">
        {refusal ? (
          <p className="keeping-refusal" role="alert">
            {refusal}
            <button type="button" onClick={() => notify({ refusal: undefined })}>
              知道了
            </button>
          </p>
        ) : null}
        {reminder ? (
          <p className="keeping-card" role="status">
            {reminder}
            <button type="button" onClick={() => notify({ reminder: undefined })}>
              知道了
            </button>
          </p>
        ) : null}
        {taken ? (
          <section className="keeping-card" role="status">
            <p>{taken.title}</p>
            <ul>
              {taken.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <button type="button" onClick={() => notify({ taken: undefined })}>
              知道了
            </button>
          </section>
        ) : null}
        {offer ? <Offer key={offer.id} draft={offer} more={offers.length - 1} choices={choices} /> : null}
        {thrownAway ? (
          <p className="keeping-card" role="status">
            那份稿子丢掉了。
            <button type="button" onClick={() => takeBack(thrownAway)}>
              撤销
            </button>
            <button type="button" onClick={() => notify({ thrownAway: undefined })}>
              知道了
            </button>
          </p>
        ) : null}
        <p className="keeping-state" role="status">
          {keptInWords(kept) || savedInWords(saved)}
        </p>
      </div>
      {publishing ? <WhatWillChange publishing={publishing} choices={choices} /> : null}
      {conflict ? (
        <Comparison
          {...conflict}
          title={conflict.theirs ? '这一条被别人改过了' : '这一条被别人删掉了'}
          about={
            conflict.theirs
              ? '你打开它以后，有人存了另一份。两份不一样的地方都在下面，涂颜色的字是另一份里没有的。现在什么都还没有盖掉。'
              : '你打开它以后，有人把它删掉了。还要的话，可以把你这一份再存进去。'
          }
          names={['我的', '对方的']}
          one={conflict.mine}
          other={conflict.theirs ?? {}}
          choices={choices}
          actions={conflictActions.filter(({ choice }) => conflict.theirs || choice !== 'theirs')}
          onChoose={conflict.choose}
          cancel="back"
        />
      ) : null}
    </>
  );
}

const conflictActions: { choice: Choice; label: string }[] = [
  { choice: 'mine', label: '用我的' },
  { choice: 'theirs', label: '用对方的' },
  { choice: 'back', label: '回去接着改' },
];

function Offer({ draft, more, choices }: { draft: Draft; more: number; choices: Choices }) {
  const [isComparing, setComparing] = useState(false);
  const actions = [
    { choice: 'restore', label: '恢复', act: () => void restore(draft) },
    { choice: 'compare', label: '看看差别', act: () => setComparing(true) },
    { choice: 'away', label: '丢掉', act: () => throwAway(draft) },
    { choice: 'close', label: '先不管', act: () => setComparing(false) },
  ];
  const choose = (chosen: string) => {
    setComparing(false);
    actions.find(({ choice }) => choice === chosen)!.act();
  };
  return (
    <section className="keeping-card" aria-label="没有存上的稿子">
      <p>
        这台电脑上有一份没有存上的稿子（{whenInWords(draft.at, Date.now())}）。
        {draft.photos > 0 ? `连同 ${draft.photos - draft.photosLeftOut} 张还没存的照片。` : ''}
        {draft.photosLeftOut > 0 ? `另有 ${draft.photosLeftOut} 张照片没有存住，要重新选。` : ''}
        {more > 0 ? `后面还有 ${more} 份。` : ''}
      </p>
      {actions.slice(0, 3).map(({ choice, label, act }) => (
        <button key={choice} type="button" onClick={act}>
          {label}
        </button>
      ))}
      {isComparing ? (
        <Comparison
          entry={draft.entry}
          title="两份差在哪里"
          about="涂颜色的字是另一份里没有的。"
          names={['没有存上的稿子', '编辑台里现在的']}
          one={draft.words}
          other={openWords()}
          choices={choices}
          actions={actions.filter(({ choice }) => choice !== 'compare')}
          onChoose={choose}
          cancel="close"
        />
      ) : null}
    </section>
  );
}

/** Only of the entry that is open: the board asks for all drafts. */
function savedInWords(saved: ReturnType<typeof notices>['saved']): string {
  if (!saved?.at || saved.entry !== openEntry()) return '';
  const when = whenInWords(Date.parse(saved.at), Date.now());
  const isFresh = Date.now() - Date.parse(saved.at) < 30 * 60_000;
  const ask = isFresh ? '刚保存不久，可能还在写，要改先问一声。' : '';
  return `这份草稿${saved.by ? `由“${saved.by}”` : ''}保存，最近一次是${when}。${ask}`;
}

function keptInWords(kept: ReturnType<typeof notices>['kept']): string {
  if (!kept) return '';
  if (kept === 'no room') return '这台电脑存不下草稿了，请现在就点“保存”。';
  const photos = kept.photosLeftOut > 0 ? `有 ${kept.photosLeftOut} 张照片没有存住，请早点保存。` : '';
  return `没保存的修改已经存在这台电脑上（${whenInWords(kept.at, Date.now())}）。${photos}`;
}
