import { contains, isWithin, LINE_HEIGHT, overlaps, widthOfWords, type Box } from './chart-box.ts';

type Pixel = { x: number; y: number };

/** A side of the mark where its words would rather stand. */
export type Side = 'right-below' | 'left-above' | 'right-above' | 'left-below';

export type LabelWish = {
  id: string;
  strong: string | null;
  lines: readonly string[];
  mark: Pixel;
  sides: readonly Side[];
};

export type PlacedLabel = Omit<LabelWish, 'mark' | 'sides'> & { box: Box; anchor: 'start' | 'end' };

const STEPS_X = [6, 12, 24, 40];
const STEPS_Y = [4, 12, 20, 32, 48, 64, 84, 108];
const CLEARANCE = 3;

function candidates(wish: LabelWish, room: Box): { label: PlacedLabel; wish: number }[] {
  const { sides, mark, ...words } = wish;
  const width = Math.max(
    wish.strong === null ? 0 : widthOfWords(wish.strong, true),
    ...wish.lines.map((line) => widthOfWords(line)),
  );
  const height = (wish.lines.length + (wish.strong === null ? 0 : 1)) * LINE_HEIGHT;
  return sides.flatMap((side, preference) =>
    STEPS_X.flatMap((dx) =>
      STEPS_Y.map((dy) => {
        const isLeft = side.startsWith('left');
        const x = isLeft ? mark.x - dx - width : mark.x + dx;
        // Words too long for their side slide back over or under the mark.
        const slid = Math.max(room.x, Math.min(x, room.x + room.width - width));
        const y = side.endsWith('above') ? mark.y - dy - height : mark.y + dy;
        return {
          wish: preference * 30 + dx * 0.3 + dy + Math.abs(slid - x) * 0.3,
          label: {
            ...words,
            anchor: isLeft ? ('end' as const) : ('start' as const),
            box: { x: slid, y, width, height },
          },
        };
      }),
    ),
  );
}

const grown = (box: Box): Box => ({
  x: box.x - CLEARANCE,
  y: box.y - CLEARANCE,
  width: box.width + 2 * CLEARANCE,
  height: box.height + 2 * CLEARANCE,
});

/**
 * Finds each label a place near its mark: inside one of the rooms, over no other label and off the lines, as near and as
 * much on its favourite side as can be. The first in the list choose first; one that fits nowhere is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  linePixels: readonly Pixel[],
  rooms: readonly Box[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const free = rooms.flatMap((room) =>
      candidates(wish, room).filter(
        ({ label }) =>
          isWithin(label.box, room) && !placed.some((other) => overlaps(grown(label.box), other.box)),
      ),
    );
    const costs = free.map(({ label, wish: cost }) => {
      const room = grown(label.box);
      return { label, cost: cost + 25 * linePixels.filter((pixel) => contains(room, pixel)).length };
    });
    const best = costs.toSorted((a, b) => a.cost - b.cost)[0];
    if (best) placed.push(best.label);
  }
  return placed;
}
