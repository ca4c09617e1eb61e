/** A rectangle in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

export const LINE_HEIGHT = 16;

/** How wide words are drawn, a little generously: the widest of the fonts that may stand in for the reader's own. */
export const widthOfWords = (words: string, strong = false): number =>
  Array.from(words).reduce(
    (sum, letter) => sum + (/[\s.,:/il()]/.test(letter) ? 4.2 : strong ? 7.9 : 6.9),
    0,
  );

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (box: Box, point: { x: number; y: number }): boolean =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
