import { useEffect, useRef, useState } from 'preact/hooks';

type Props = { label: string; value: string; max?: string; onChoose: (day: string) => void };

/** How long the field waits for a further digit, in milliseconds. */
const pause = 700;

/**
 * A field for a day. A year typed by keyboard passes through the years 0002, 0020 and 0202: the day is chosen after a pause in typing, on
 * Enter, or when the keyboard leaves the field.
 */
export function DayInput({ label, value, max, onChoose }: Props) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const choose = (day: string) => {
    clearTimeout(timer.current);
    if (day !== value) onChoose(day);
  };
  return (
    <label>
      {label}{' '}
      <input
        type="date"
        value={text}
        max={max}
        onInput={(e) => {
          const day = e.currentTarget.value;
          setText(day);
          clearTimeout(timer.current);
          if (/^[1-9]/.test(day)) timer.current = setTimeout(() => choose(day), pause);
        }}
        onKeyDown={(e) => e.key === 'Enter' && choose(e.currentTarget.value)}
        onBlur={(e) => choose(e.currentTarget.value)}
      />
    </label>
  );
}
