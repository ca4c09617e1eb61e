import { useEffect, useState } from 'react';

type LatePart<T> = { load: () => Promise<T>; loaded: () => T | null };

/** A part of the product that comes in a file of its own, once. `load` may be called ahead of need. */
export function latePart<T>(fetchPart: () => Promise<T>): LatePart<T> {
  let part: T | null = null;
  let coming: Promise<T> | null = null;
  return {
    loaded: () => part,
    load: () => {
      coming ??= fetchPart().then((arrived) => (part = arrived));
      return coming;
    },
  };
}

/**
 * The part, or null until it is there. Not React's own `lazy`: content that suspended is held back for 300 ms, which is
 * longer than these files take.
 */
export function useLatePart<T>(late: LatePart<T>): T | null {
  const [part, setPart] = useState<{ value: T } | null>(() => {
    const value = late.loaded();
    return value === null ? null : { value };
  });

  // The network brings the file whenever it does.
  useEffect(() => {
    let isShown = true;
    void late.load().then((value) => isShown && setPart({ value }));
    return () => {
      isShown = false;
    };
  }, [late]);

  return part?.value ?? null;
}
