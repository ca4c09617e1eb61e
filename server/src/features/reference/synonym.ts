/** A region's own word for a focus area. */
export interface Synonym {
  readonly id: string;
  readonly regionCode: string;
  readonly focusAreaKey: string;
  readonly text: string;
  readonly archived: boolean;
  readonly version: number;
}
