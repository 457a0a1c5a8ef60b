import { useState } from 'react';

/** Takes one file, chosen or dropped. */
export function FileChoice({ onFile }: { onFile: (file: File) => void }) {
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
      <strong>选一个表格，或者拖到这里</strong>
      <span>Excel 或 WPS 存的 .xlsx、.csv。读出来先给您看，确认之前什么都不改。</span>
      <input
        type="file"
        accept=".xlsx,.csv,.txt"
        aria-label="选一个表格"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
