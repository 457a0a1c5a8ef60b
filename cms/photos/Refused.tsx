/** Why files were not taken, a sentence each; nothing where all were. */
export function Refused({ sentences, onRead }: RefusedProps) {
  if (!sentences.length) return null;
  return (
    <div className="photos-refused" role="alert">
      <b>{sentences.length} 个文件没有收：</b>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      <button type="button" onClick={onRead}>
        知道了
      </button>
    </div>
  );
}

interface RefusedProps {
  sentences: string[];
  onRead(): void;
}
