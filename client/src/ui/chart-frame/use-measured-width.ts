import { useLayoutEffect, useRef, useState } from 'react';

/** The width that an element has been given, in whole pixels, followed as it changes; null before it is known. */
export function useMeasuredWidth<T extends HTMLElement>() {
  const element = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(null);

  // Only the browser's layout knows the width; it tells when it changes.
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidth(Math.floor(measured.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);

  return { element, width };
}
