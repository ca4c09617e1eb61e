/** Chooses the form for a number: `other` also serves 0. The number itself is formatted by the caller. */
export const plural = (count: number, forms: { readonly one: string; readonly other: string }): string =>
  Math.abs(count) === 1 ? forms.one : forms.other;
