import { useEffect } from 'react';
import { remembered } from '../desk-settings.ts';
import './handbook.css';
import { tasks } from './tasks.ts';

/** The handbook at the desk: the tasks, and the one that the address names, step by step. */
export default function HandbookPage({ id }: { id: string | undefined }) {
  const task = tasks.find((task) => task.id === id) ?? tasks[0]!;
  const { handbookPictures = [] } = remembered();
  // Newer browsers return a promise, which React would take for a clean-up.
  useEffect(() => void window.scrollTo(0, 0), [task]);
  return (
    <main className="handbook">
      <a href="#/">回到栏目</a>
      <h1>手册</h1>
      <nav aria-label="手册的目录">
        <ul>
          {tasks.map(({ id, title }) => (
            <li key={id}>
              <a href={`#/handbook/${id}`} aria-current={id === task.id ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <article>
        <h2>{task.title}</h2>
        <ol>
          {task.steps.map(({ say, picture }) => (
            <li key={say}>
              <p>{say}</p>
              {picture && handbookPictures.includes(picture) ? (
                <img
                  src={`./handbook/${picture}.webp`}
                  alt={`编辑台的样子：${say}`}
                  width="960"
                  height="600"
                />
              ) : null}
            </li>
          ))}
        </ol>
      </article>
    </main>
  );
}
