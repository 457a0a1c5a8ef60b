import { useState } from 'react';
import { clockOf, slotsOfDay, type Stroke } from './week.ts';

/** Fills or empties a span on several days at once: for the keyboard, for thumbs, and for a break at noon. */
export function HoursForm({ onPaint }: { onPaint(stroke: Stroke): void }) {
  const [which, setWhich] = useState('周一至周五');
  const [from, setFrom] = useState(18);
  const [to, setTo] = useState(34);
  const paint = (isOpen: boolean) => onPaint({ rows: spans[which]!, from, to: to - 1, isOpen });
  return (
    <div className="hours-form">
      <label>
        哪几天
        <select value={which} onChange={({ target }) => setWhich(target.value)}>
          {Object.keys(spans).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <Clock
        label="从"
        value={from}
        min={0}
        onChange={(slot) => {
          setFrom(slot);
          setTo(Math.max(to, slot + 1));
        }}
      />
      <Clock label="到" value={to} min={from + 1} onChange={setTo} />
      <button type="button" onClick={() => paint(true)}>
        填上
      </button>
      <button type="button" onClick={() => paint(false)}>
        划掉（午休）
      </button>
    </div>
  );
}

function Clock({ label, value, min, onChange }: ClockProps) {
  const isEnd = min > 0;
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {Array.from({ length: slotsOfDay + 1 }, (_, slot) => slot)
          .filter((slot) => slot >= min && slot < slotsOfDay + Number(isEnd))
          .map((slot) => (
            <option key={slot} value={slot}>
              {clockOf(slot)}
            </option>
          ))}
      </select>
    </label>
  );
}

const spans: Record<string, number[]> = {
  周一至周五: [0, 1, 2, 3, 4],
  '周六、周日': [5, 6],
  每天: [0, 1, 2, 3, 4, 5, 6],
  周一: [0],
  周二: [1],
  周三: [2],
  周四: [3],
  周五: [4],
  周六: [5],
  周日: [6],
  节假日: [7],
};

interface ClockProps {
  label: string;
  value: number;
  /** The first half hour that can be chosen. */
  min: number;
  onChange(slot: number): void;
}
