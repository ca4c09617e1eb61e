/** The colour of a focus area, from the name that the palette has for it; null draws an open swatch. */
export const areaColor = (color: string | null): string | null => color && `var(--area-${color})`;
