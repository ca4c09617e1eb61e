import { useEffect, useRef, useState } from 'react';
import { SearchInput } from '../ui/text-input.tsx';

const PAUSE_MS = 300;

type Props = { label: string; value: string; onChange: (value: string) => void };

/** A search field that speaks when the person pauses; each letter would ask the server anew. */
export function DelayedSearch({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [spoken, setSpoken] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<number | undefined>(undefined);
  // The browser's timer outlives the field.
  useEffect(() => () => window.clearTimeout(timer.current), []);

  if (value !== seen) {
    setSeen(value);
    // The address changed by other means than this field: filters were taken away, or the way led back.
    if (value !== spoken) {
      setSpoken(value);
      setTyped(value);
    }
  }

  const change = (text: string) => {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setSpoken(text);
      onChange(text);
    }, PAUSE_MS);
  };
  return <SearchInput label={label} value={typed} onChange={change} />;
}
