import type { Formats } from '../../lib/format/formats.ts';
import type { FirstTexts } from '../../texts/first/fi.ts';
import type { Figures } from './figure-explanations.ts';

interface Words {
  readonly texts: FirstTexts;
  readonly formats: Formats;
}

/** What a figure is called where it is explained: its name and its value. */
export const ratioTitle = (figures: Figures, { texts, formats }: Words): string =>
  `${texts.figures.ratio} ${formats.ratio(figures.planRelativeBurn, 3)}`;

export const grantTitle = (figures: Figures, { texts, formats }: Words): string =>
  `${texts.figures.grantTotal} ${formats.euros(figures.bac)}`;
