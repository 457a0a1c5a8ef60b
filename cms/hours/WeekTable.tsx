import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { clockOf, days, slotsOfDay, type Stroke, type Week } from './week.ts';

/**
 * The half hours of a week to click, to draw over with the mouse, a pen or a finger, or to walk through with the arrow
 * keys (Space changes one, Shift with an arrow draws). Days are rows, and columns where there is no room.
 */
export function WeekTable({ week, onPaint }: { week: Week; onPaint(stroke: Stroke): void }) {
  const [cursor, setCursor] = useState<Cell>({ row: 0, slot: 18 });
  const [stroke, setStroke] = useState<{ from: Cell; to: Cell; isOpen: boolean }>();
  const table = useRef<HTMLDivElement>(null);
  const drawn = stroke && between(stroke.from, stroke.to);
  const isOpen = (row: number, slot: number) =>
    drawn && drawn.rows.includes(row) && slot >= drawn.from && slot <= drawn.to
      ? stroke.isOpen
      : week.open[row]![slot]!;
  const goTo = ({ row, slot }: Cell) => {
    setCursor({ row, slot });
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-slot="${slot}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const { row, slot } = cursor;
    if (step) {
      const next = {
        row: Math.min(days.length - 1, Math.max(0, row + step.row)),
        slot: Math.min(slotsOfDay - 1, Math.max(0, slot + step.slot)),
      };
      if (event.shiftKey) onPaint({ ...between(cursor, next), isOpen: week.open[row]![slot]! });
      goTo(next);
    } else if (event.key === ' ' || event.key === 'Enter') {
      onPaint({ ...between(cursor, cursor), isOpen: !week.open[row]![slot] });
    } else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    const cell = cellAt(event);
    if (!cell || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    goTo(cell);
    setStroke({ from: cell, to: cell, isOpen: !week.open[cell.row]![cell.slot] });
  };
  const onPointerMove = (event: PointerEvent) => {
    const cell = stroke && cellAt(event);
    if (cell) setStroke({ ...stroke, to: cell });
  };
  const onPointerUp = () => {
    if (stroke) onPaint({ ...between(stroke.from, stroke.to), isOpen: stroke.isOpen });
    setStroke(undefined);
  };
  return (
    <div
      ref={table}
      className="week"
      role="grid"
      aria-label="每周开放时间，按方向键走，按空格键改"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setStroke(undefined)}
    >
      <div aria-hidden="true" className="week-clock">
        {Array.from({ length: slotsOfDay / 2 }, (_, hour) => (
          <span key={hour} style={{ '--at': hour * 2 } as React.CSSProperties}>
            {hour}
          </span>
        ))}
      </div>
      {days.map((day, row) => (
        <div key={day} role="row" className="week-day">
          <span role="rowheader" style={{ '--row': row } as React.CSSProperties}>
            {dayNames[row]}
          </span>
          {Array.from({ length: slotsOfDay }, (_, slot) => (
            <span
              key={slot}
              role="gridcell"
              aria-selected={isOpen(row, slot)}
              aria-label={`${dayNames[row]} ${clockOf(slot)} 到 ${clockOf(slot + 1)}，${isOpen(row, slot) ? '开放' : '不开放'}`}
              tabIndex={cursor.row === row && cursor.slot === slot ? 0 : -1}
              data-row={row}
              data-slot={slot}
              style={{ '--row': row, '--at': slot } as React.CSSProperties}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function between(one: Cell, other: Cell): Omit<Stroke, 'isOpen'> {
  const [first, last] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  return {
    rows: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    from: Math.min(one.slot, other.slot),
    to: Math.max(one.slot, other.slot),
  };
}

/** With a captured pointer the event's target stays where the drawing began. */
function cellAt({ clientX, clientY, currentTarget }: PointerEvent): Cell | undefined {
  const found = document.elementFromPoint(clientX, clientY);
  const { row, slot } =
    (found instanceof HTMLElement && currentTarget.contains(found) && found.dataset) || {};
  return row === undefined || slot === undefined ? undefined : { row: Number(row), slot: Number(slot) };
}

const dayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日', '节假日'];

const steps: Record<string, Cell> = {
  ArrowLeft: { row: 0, slot: -1 },
  ArrowRight: { row: 0, slot: 1 },
  ArrowUp: { row: -1, slot: 0 },
  ArrowDown: { row: 1, slot: 0 },
  Home: { row: 0, slot: -slotsOfDay },
  End: { row: 0, slot: slotsOfDay },
};

interface Cell {
  row: number;
  slot: number;
}
