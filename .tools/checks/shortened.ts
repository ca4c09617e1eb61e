const WIDEST = 300;

/** A text in so many lines at the most, none of them very long: its beginning and its end, which mostly says where. */
export function shortened(text: string, lines: number): string {
  const all = text.trimEnd().split('\n').map(cut);
  if (all.length <= lines) return all.join('\n');
  const atEnd = Math.floor(lines / 4);
  const atBeginning = lines - atEnd - 1;
  const left = all.length - atBeginning - atEnd;
  return [...all.slice(0, atBeginning), `… ${left} lines more …`, ...all.slice(-atEnd)].join('\n');
}

const cut = (line: string): string => (line.length > WIDEST ? `${line.slice(0, WIDEST)} …` : line);
