import { Component } from 'react';
import './writing.css';
import { factsOf, markdownOfFacts, markdownOfWords, wordsOf } from './inside-words.ts';

/** The words inside a quote or a notice: shown and stored as they are typed; what is more than words is edited as Markdown. */
export const ComponentWords = control({ read: wordsOf, write: markdownOfWords, rows: 4 });

/** The lines of a list of facts. */
export const ComponentFacts = control({ read: factsOf, write: markdownOfFacts, rows: 4 });

function control({ read, write, rows }: Form) {
  return class extends Component<Props, State> {
    override state: State = { words: read(this.props.value ?? ''), written: this.props.value ?? '' };

    /** What others put into the field, an undo say, is read again. */
    static getDerivedStateFromProps({ value = '' }: Props, state: State): State | null {
      return value === state.written ? null : { words: read(value), written: value };
    }

    override render() {
      const { forID, classNameWrapper, value = '', setActiveStyle, setInactiveStyle } = this.props;
      const { words } = this.state;
      return (
        <>
          <textarea
            id={forID}
            className={`${classNameWrapper} component-words`}
            rows={rows}
            value={words ?? value}
            onFocus={setActiveStyle}
            onBlur={setInactiveStyle}
            onChange={({ target }) => this.change(target.value)}
          />
          {words === undefined ? <p className="component-note">{asMarkdown}</p> : null}
        </>
      );
    }

    private change(typed: string) {
      const written = this.state.words === undefined ? typed : write(typed);
      this.setState({ words: this.state.words === undefined ? undefined : typed, written });
      this.props.onChange(written);
    }
  };
}

const asMarkdown = '这里面有粗体、链接或列表，照 Markdown 的写法显示：**粗体**、[文字](网址)、行首的“- ”。';

interface Form {
  /** Nothing for Markdown that is more than words. */
  read(markdown: string): string | undefined;
  write(words: string): string;
  rows: number;
}

interface State {
  words: string | undefined;
  /** The value that the words stand for. */
  written: string;
}

interface Props {
  value?: string;
  forID: string;
  classNameWrapper: string;
  onChange(value: string): void;
  setActiveStyle?(): void;
  setInactiveStyle?(): void;
}
