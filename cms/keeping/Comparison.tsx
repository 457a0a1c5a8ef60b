import { useEffect, useRef } from 'react';
import type { Choices } from '../form.ts';
import { differences } from './differences.ts';
import { textMarks, type Piece } from './text-marks.ts';

/** Two versions of an entry beside each other, field by field, with what can be done about it; Escape is `cancel`. */
export function Comparison<Choice extends string>(props: ComparisonProps<Choice>) {
  const { entry, title, about, names, one, other, choices, actions, onChoose, cancel } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not the first button: a stray Enter must not choose.
    heading.current?.focus();
  }, []);
  const found = differences(entry, one, other, choices);
  return (
    <dialog
      ref={dialog}
      className="comparison"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onChoose(cancel);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="comparison-about">{about}</p>
      <div className="comparison-rows">
        {found.length === 0 ? <p>两份写的一样，只有照片或格式不同。</p> : null}
        {found.map((row) => {
          const [left, right] = textMarks(row.one, row.other);
          return (
            <section key={row.label}>
              <h3>{row.label}</h3>
              <Side name={names[0]} pieces={left} mark="ins" />
              <Side name={names[1]} pieces={right} mark="del" />
            </section>
          );
        })}
      </div>
      <p className="comparison-actions">
        {actions.map(({ choice, label }) => (
          <button key={choice} type="button" onClick={() => onChoose(choice)}>
            {label}
          </button>
        ))}
      </p>
    </dialog>
  );
}

function Side({ name, pieces, mark: Mark }: { name: string; pieces: Piece[]; mark: 'ins' | 'del' }) {
  return (
    <div>
      <small>{name}</small>
      <p>
        {pieces.length === 0 ? <i>（没有填）</i> : null}
        {pieces.map(({ text, isMarked }, index) => (isMarked ? <Mark key={index}>{text}</Mark> : text))}
      </p>
    </div>
  );
}

interface ComparisonProps<Choice extends string> {
  /** `collection/slug`. */
  entry: string;
  title: string;
  about: React.ReactNode;
  /** What the two versions are called. */
  names: [string, string];
  one: Record<string, unknown>;
  other: Record<string, unknown>;
  choices: Choices;
  actions: { choice: Choice; label: string }[];
  onChoose(choice: Choice): void;
  cancel: Choice;
}
