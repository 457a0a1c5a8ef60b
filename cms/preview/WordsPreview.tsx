import type { Choices } from '../form.ts';
import { FaultList } from './FaultList.tsx';
import { settingsFaultsOf } from './faults.ts';
import { counterOf, explanations, titlesIn, wordGroups, type WordsDraft } from './words.ts';

/** Shows what the words of the search change for visitors, with what is still to be mended above it. */
export function wordsPreviewOf(choices: Choices) {
  const titlesWith = counterOf(titlesIn(choices));
  return function WordsPreview({ entry }: PreviewProps) {
    const draft = entry.get('data').toJS();
    return (
      <>
        <FaultList {...settingsFaultsOf('words', draft)} otherwise="网站更新不了" />
        <div className="wrap prose desk-words">
          <h1>搜索用词</h1>
          {wordGroups(draft, titlesWith).map(({ change, words }, index) => (
            <section key={index}>
              <p>{change}</p>
              <ul>
                {words.map(({ term, held }, index) => (
                  <li key={index}>
                    <b>{term}</b> <span>{held}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <h2>要解释的词</h2>
          {explanations(draft).map(({ change, sentence }, index) => (
            <section key={index}>
              <p>{change}</p>
              <blockquote>{sentence}</blockquote>
            </section>
          ))}
        </div>
      </>
    );
  };
}

interface PreviewProps {
  entry: { get(name: 'data'): { toJS(): WordsDraft } };
}
