import type { KeyboardEvent, PointerEvent } from 'react';

/** A photo in the row: its number, what it still lacks, a handle to drag it (with a finger too) or to move it with arrow keys. */
export function PhotoTile(props: TileProps) {
  const { index, shown, lacks, alt, isOpen, isOver, onOpen, onStep, onOver, onDrop } = props;
  const under = ({ clientX, clientY }: PointerEvent) => {
    const tile = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-photo]');
    return tile ? Number(tile.dataset['photo']) : undefined;
  };
  return (
    <li className={`photos-tile ${isOver ? 'is-over' : ''}`} data-photo={index}>
      <button type="button" className="photos-open" aria-expanded={isOpen} onClick={onOpen}>
        <span className="photos-number">{index === 0 ? '封面' : index + 1}</span>
        <img src={shown} alt={alt ?? '还没有说明的照片'} loading="lazy" decoding="async" draggable={false} />
        {lacks ? <span className="photos-lacks">{lacks}</span> : null}
      </button>
      <button
        type="button"
        className="photos-handle"
        aria-label={`移动第 ${index + 1} 张：拖动，或者按方向键`}
        onKeyDown={(event: KeyboardEvent) => {
          const by = steps[event.key];
          if (!by) return;
          event.preventDefault();
          onStep(by);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) onOver(under(event));
        }}
        onPointerUp={(event) => onDrop(under(event) ?? index)}
        onPointerCancel={() => onOver(undefined)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
    </li>
  );
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

interface TileProps {
  index: number;
  /** The picture's address. */
  shown: string;
  lacks: string | undefined;
  alt: string | undefined;
  isOpen: boolean;
  isOver: boolean;
  onOpen(): void;
  onStep(by: number): void;
  onOver(index: number | undefined): void;
  onDrop(index: number): void;
}
