import { get, type FieldValues } from 'react-hook-form';

/** A field that both changed: its label, and both values as the form shows them. */
export interface StaleField {
  readonly name: string;
  readonly label: string;
  readonly yours: string;
  readonly theirs: string;
}

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An element into which a person types or chooses. */
export const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

/** A value in the words of its control: an option's label, a tick, else what is typed. */
export function shown(control: Control, value: unknown): string {
  if (control instanceof HTMLSelectElement)
    return [...control.options].find((option) => option.value === value)?.text ?? '';
  if (control.type === 'checkbox') return value === true ? '✓' : '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The fields that this person changed and that somebody else changed meanwhile to another value. `base`: what the form
 * opened with; names and labels are those of the form on the screen.
 */
export function findStaleFields<V extends FieldValues>(
  form: HTMLFormElement,
  { base, yours, theirs }: { readonly base: V; readonly yours: V; readonly theirs: V },
): readonly StaleField[] {
  const differ = (a: V, b: V, name: string): boolean => get(a, name) !== get(b, name);
  return [...form.elements].filter(isControl).flatMap((control) => {
    const { name } = control;
    if (!name || !differ(yours, base, name) || !differ(theirs, base, name) || !differ(yours, theirs, name))
      return [];
    const label = control.labels?.[0]?.textContent ?? name;
    return [
      { name, label, yours: shown(control, get(yours, name)), theirs: shown(control, get(theirs, name)) },
    ];
  });
}
