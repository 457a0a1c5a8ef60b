import { useState } from 'react';

/** The place to choose files or drop them, and while they are developed, how far that is and the way to stop it. */
export function Chooser({ forID, room, max, waiting, done, onFiles, onStop }: ChooserProps) {
  const [isOver, setOver] = useState(false);
  const all = done + waiting;
  return (
    <div
      className={`photos-chooser ${isOver ? 'is-over' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {waiting > 0 ? (
        <>
          <p role="status">
            正在处理第 {done + 1} 张，一共 {all} 张。
          </p>
          <progress max={all} value={done} aria-label="照片处理到哪里" />
          <button type="button" onClick={onStop}>
            停下，剩下的不加了
          </button>
        </>
      ) : (
        <>
          <label className={room > 0 ? '' : 'is-full'}>
            <input
              id={forID}
              type="file"
              accept="image/*"
              multiple
              disabled={room <= 0}
              onChange={({ target }) => {
                onFiles([...target.files!]);
                // The same file may be chosen again.
                target.value = '';
              }}
            />
            选照片
          </label>
          <p>
            {room > 0
              ? `可以一次选很多张，也可以拖到这里；还能加 ${room} 张。手机原图直接选：会自动转正、缩小，去掉拍摄地点。`
              : `已经有 ${max} 张，满了。要换，先移除几张。`}
          </p>
        </>
      )}
    </div>
  );
}

interface ChooserProps {
  forID: string;
  /** How many photos still fit, and how many there may be. */
  room: number;
  max: number;
  waiting: number;
  done: number;
  onFiles(files: File[]): void;
  onStop(): void;
}
