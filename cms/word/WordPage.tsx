import { useEffect, useState } from 'react';
import { beijingNow } from '../../src/checks/dates.ts';
import { textFaults } from '../../src/checks/text-rules.ts';
import { escape } from '../../src/markdown/escape.ts';
import { readBody, renderBody } from '../../src/markdown/in-browser.ts';
import { FileChoice } from '../importing/FileChoice.tsx';
import '../importing/importing.css';
import { markdownOf } from '../writing/placed-pictures.ts';
import { intoForm } from './into-form.ts';
import { readDocx } from './read-docx.ts';
import { recapOf, type Recap } from './recap.ts';
import './word.css';

/** The desk's page on which a document from Word becomes an activity: choose, look, go on in the form. */
export default function WordPage() {
  const [recap, setRecap] = useState<Recap>();
  const [message, setMessage] = useState('');
  const open = (file: File) => {
    setMessage('正在读取……');
    setRecap(undefined);
    file
      .arrayBuffer()
      .then((buffer) => readDocx(file.name, new Uint8Array(buffer)))
      .then((text) => {
        setRecap(recapOf(file.name, text, beijingNow().slice(0, 10)));
        setMessage('');
      })
      .catch((error: Error) => setMessage(error.message));
  };
  return (
    <main className="importing">
      <a href="#/collections/activities">回到活动回顾</a>
      <h1>从 Word 新建活动回顾</h1>
      {recap ? null : (
        <FileChoice
          what="文档"
          hint="Word 或 WPS 存的 .docx，最大 50 MB。读出来先给您看；.doc、.wps 请先另存为 .docx。"
          accept=".docx,.doc,.wps,.pdf,.rtf"
          onFile={open}
        />
      )}
      <p role={message.startsWith('“') ? 'alert' : 'status'}>{message}</p>
      {recap ? <Look recap={recap} onBack={() => setRecap(undefined)} /> : null}
    </main>
  );
}

/** What was read, before anything is made of it. */
function Look({ recap, onBack }: { recap: Recap; onBack(): void }) {
  const { dates, pictures, dropped } = recap;
  const [title, setTitle] = useState(recap.title);
  const [date, setDate] = useState(dates.length === 1 ? dates[0]! : '');
  const [fault, setFault] = useState('');
  const urls = useUrls(pictures);
  const names = pictures.map(({ name }) => name);
  const markdown = markdownOf(recap.body, names);
  const numbers = [
    ...new Set(
      textFaults(`${title}

${markdown}`).map(inWords),
    ),
  ];
  const html = renderBody(readBody(markdown).tree, {
    photos: names.map((src) => ({ src, alt: '' })),
    picture: (src) => `<img src="${escape(urls[names.indexOf(src)] ?? '')}" alt="文档里的照片">`,
  });
  return (
    <section className="word">
      <h2>读出来是这样</h2>
      <p>
        <label>
          {'活动名称：'}
          <input value={title} maxLength={60} onChange={({ target }) => setTitle(target.value)} />
        </label>
      </p>
      <fieldset>
        <legend>{legendOf(dates)}</legend>
        {dates.length > 1
          ? dates.slice(0, 8).map((day) => (
              <label key={day}>
                <input type="radio" name="day" checked={date === day} onChange={() => setDate(day)} />
                {dayInWords(day)}
              </label>
            ))
          : null}
        <label>
          {dates.length > 1 ? '别的日子：' : '活动日期：'}
          <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </label>
      </fieldset>
      <List title="没有带过来的" sentences={dropped} />
      <List title="要看一看的" sentences={numbers} />
      <h3>正文{pictures.length ? `和 ${pictures.length} 张照片` : ''}</h3>
      <div
        className="word-text"
        tabIndex={0}
        role="region"
        aria-label="正文"
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <p className="actions">
        <button
          type="button"
          className="main"
          onClick={() =>
            intoForm({ title: title.trim(), date: date || undefined, recap }).catch((error: Error) =>
              setFault(`没有放进去，请再试一次。（${error.message}）`),
            )
          }
        >
          放进编辑台，接着填
        </button>
        <button type="button" onClick={onBack}>
          换一个文件
        </button>
      </p>
      <p>现在还没有存，也没有发布。</p>
      <p role="alert">{fault}</p>
    </section>
  );
}

function List({ title, sentences }: { title: string; sentences: string[] }) {
  if (!sentences.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** The sentence, with the words that it is about unless it names them. */
function inWords({ text, message }: { text: string; message: string }): string {
  return message.includes(text) ? message : `“${text}”：${message}`;
}

function legendOf({ length }: string[]): string {
  if (length === 0) return '文档里没有找到活动日期，请填上；不知道就空着';
  return length === 1 ? '活动日期，从文档里找到的，请核对' : '文档里有几个日子，哪一天办的活动？';
}

function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Addresses of files for the preview, given back when it goes. */
function useUrls(files: File[]): string[] {
  const [urls, setUrls] = useState<string[]>([]);
  useEffect(() => {
    const made = files.map((file) => URL.createObjectURL(file));
    setUrls(made);
    return () => made.forEach((url) => URL.revokeObjectURL(url));
  }, [files]);
  return urls;
}
