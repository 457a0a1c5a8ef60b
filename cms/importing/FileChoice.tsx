import { useState } from 'react';

/** Takes one file of a kind, chosen or dropped. */
export function FileChoice({ what, hint, accept, onFile }: FileChoiceProps) {
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <strong>选一个{what}，或者拖到这里</strong>
      <span>{hint}</span>
      <input
        type="file"
        accept={accept}
        aria-label={`选一个${what}`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

interface FileChoiceProps {
  /** 表格, 文档. */
  what: string;
  hint: string;
  /** Endings of names. */
  accept: string;
  onFile(file: File): void;
}
