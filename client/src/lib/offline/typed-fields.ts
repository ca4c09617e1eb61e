import { get, type FieldValues } from 'react-hook-form';
import { isControl, shown, type Control } from '../stale-fields.ts';
import type { CommandWords, TypedField } from './queued-command.ts';

/** Longer lists are people or places, of which the name that was chosen says enough. */
const MOST_CHOICES = 50;

function choicesOf(control: Control): TypedField['choices'] {
  if (!(control instanceof HTMLSelectElement) || control.options.length > MOST_CHOICES) return undefined;
  return Object.fromEntries([...control.options].map(({ value, text }) => [value, text]));
}

/** What a form says: its name, and what was changed in it, by the labels on the screen. */
export function formWords<V extends FieldValues>(form: HTMLFormElement, base: V, typed: V): CommandWords {
  const fields = [...form.elements].filter(isControl).flatMap((control): TypedField[] => {
    const { name } = control;
    const [before, now]: [unknown, unknown] = [get(base, name), get(typed, name)];
    if (!name || before === now) return [];
    const label = control.labels?.[0]?.textContent ?? name;
    const choices = choicesOf(control);
    return [{ name, label, before: shown(control, before), typed: shown(control, now), choices }];
  });
  const button = form.querySelector('button[type="submit"]')?.textContent;
  return { what: form.getAttribute('aria-label') ?? button ?? '', where: document.title, fields };
}
