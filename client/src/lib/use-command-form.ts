import type { ErrorCode } from '@painopiste/shared/errors/domain-error';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
} from 'react-hook-form';
import { announce } from './announce.ts';
import type { CommandForm, CommandFormOptions, Sent } from './command-form.ts';
import { makeAttemptIds } from './attempt-id.ts';
import { refusalOf, useErrorSentence, type Refusal } from './error-text.ts';
import { hasField, issuesOfDetails, toFieldErrors, type FormIssue } from './form-issues.ts';
import { useIssueSentence } from './issue-sentence.ts';
import { newId } from './new-id.ts';
import { offlineQueue } from './offline/offline-queue.ts';
import { thingOf } from './offline/command-thing.ts';
import type { FormPlace, QueuedForm } from './offline/queued-form.ts';
import { idOf } from './offline/queue-state.ts';
import { formWords } from './offline/typed-fields.ts';
import { useOfficeTexts } from './office-texts.ts';
import { findStaleFields, type StaleField } from './stale-fields.ts';
import { forgetRefused, useFormQueue } from './use-form-queue.ts';

const versionOf = (row: unknown): number | null =>
  typeof row === 'object' && row !== null && 'version' in row && typeof row.version === 'number'
    ? row.version
    : null;

const pathOf = (key: readonly unknown[] | undefined): string =>
  Array.isArray(key?.[0]) ? key[0].join('.') : '';

/**
 * A form of one command. Checks by the procedure's own schema, sends under one `commandId` per attempt, puts what the
 * server refuses at its field and the focus there, merges what others changed meanwhile and asks where both changed the
 * same. Without a connection it waits in the queue, and is taken up here when the server refuses it. Nothing that is typed
 * is lost.
 */
export function useCommandForm<V extends FieldValues, I extends Sent, A, E = unknown, C = unknown>(
  options: CommandFormOptions<V, I, A, E, C>,
): CommandForm<V> {
  const { values, version = 0, schema, toInput, fieldOf, valuesOf, onSaved } = options;
  const texts = useOfficeTexts().form;
  const issueSentence = useIssueSentence();
  const errorSentence = useErrorSentence();
  const { mutateAsync } = useMutation(options.mutation);
  const [attempts] = useState(makeAttemptIds);
  const [saved, setSaved] = useState<string | null>(null);
  const [stale, setStale] = useState<readonly StaleField[]>([]);
  const seen = useRef(version);
  const isClean = useRef(true);
  const id = useId();
  /** The id under which what was typed here waits, or was refused. */
  const queuedId = useRef<string | null>(null);

  const inputOf = (typed: V, commandId: string) =>
    ({ ...toInput(typed), commandId, version: seen.current }) as unknown as I;
  const resolver: Resolver<V> = (typed) => {
    const { error } = schema.safeParse(inputOf(typed, newId()));
    if (!error) return { values: typed, errors: {} };
    const issues = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return { values: {}, errors: toFieldErrors(issues, typed, issueSentence) };
  };
  const form = useForm<V>({ defaultValues: values as DefaultValues<V>, resolver });
  // Which fields are dirty is kept only for who asks; merging needs it.
  const { isDirty, isSubmitting, errors, dirtyFields } = form.formState;
  const isCleanNow = !isDirty && Object.keys(dirtyFields).length === 0;

  const path = pathOf(options.mutation.mutationKey);
  const place: FormPlace = { path, thingId: version === 0 ? null : thingOf(path, toInput(values)).thingId };
  const waiting = useFormQueue(place, {
    show(command) {
      if (place.thingId === null || !isClean.current || queuedId.current === idOf(command)) return;
      queuedId.current = idOf(command);
      form.reset(command.subject.form.values as V);
    },
    resume(command) {
      const asked = document.getElementById(id);
      const isOther = !isClean.current && queuedId.current !== idOf(command);
      if (!(asked instanceof HTMLFormElement) || command.refusal === null || isOther) return false;
      queuedId.current = idOf(command);
      seen.current = command.input.version;
      const typed = retype(command);
      void refuse(asked, typed, command.refusal, command.subject.form.base as V);
      return true;
    },
    stored(command, answer) {
      const isLatest = queuedId.current === idOf(command);
      if (place.thingId === null && !isLatest) return;
      seen.current = versionOf(answer) ?? seen.current;
      if (isLatest && valuesOf) form.reset(valuesOf(answer as A), { keepDirtyValues: true });
      if (isLatest) saySaved(answer as A);
    },
  });

  // The router asks outside of what is drawn, as one leaves.
  useEffect(() => {
    isClean.current = isCleanNow;
  }, [isCleanNow]);

  // The server's row came anew from the cache (another save, a change seen live): shown where nothing is typed yet.
  useEffect(() => {
    if (version <= seen.current || !isClean.current || waiting.length > 0) return;
    seen.current = version;
    form.reset(values);
  }, [version, values, form, waiting.length]);

  const open = (row: V, at: number | null): void => {
    seen.current = at ?? seen.current;
    form.reset(row);
    setStale([]);
    isClean.current = true;
  };

  /** Types again what waited, over what it was typed over. */
  const retype = ({ subject: { form: typed } }: QueuedForm): V => {
    form.reset(typed.base as V);
    for (const [name, value] of Object.entries(typed.values))
      if (JSON.stringify(value) !== JSON.stringify(typed.base[name]))
        form.setValue(name as FieldPath<V>, value as never, { shouldDirty: true });
    return typed.values as V;
  };

  const letWait = (asked: HTMLFormElement, typed: V, commandId: string): void => {
    const base = form.formState.defaultValues as V;
    // Another word for the same new thing: the earlier one is not to become a second.
    if (version === 0 && queuedId.current !== null && queuedId.current !== commandId)
      offlineQueue.remove(queuedId.current);
    forgetRefused(place, queuedId.current);
    queuedId.current = commandId;
    offlineQueue.describe(commandId, {
      words: formWords(asked, base, typed),
      subject: { form: { values: typed, base } },
    });
    open(typed, null);
    announce(texts.waiting);
    options.onQueued?.();
  };

  const showIssues = (issues: readonly FormIssue[]): void => {
    const typed = form.getValues();
    for (const { path, message } of [...issues].reverse()) {
      const place = hasField(typed, path) ? (path as FieldPath<V>) : 'root';
      form.setError(
        place,
        { type: message, message: issueSentence(message) },
        { shouldFocus: place !== 'root' },
      );
    }
  };

  const mergeStale = async (asked: HTMLFormElement, typed: V, current: A, base: V): Promise<void> => {
    if (!valuesOf) return;
    const theirs = valuesOf(current);
    const both = findStaleFields(asked, { base, yours: typed, theirs });
    seen.current = versionOf(current) ?? seen.current;
    form.reset(theirs, { keepDirtyValues: true, keepDirty: true });
    setStale(both);
    // What others changed is other fields: both changes stand.
    if (both.length === 0) await save(asked, form.getValues());
  };

  const refuse = async (
    asked: HTMLFormElement,
    typed: V,
    { code, details }: Refusal,
    base = form.formState.defaultValues as V,
  ): Promise<void> => {
    const told = code in (fieldOf ?? {}) ? fieldOf?.[code as ErrorCode] : undefined;
    const place = typeof told === 'function' ? told(details) : told;
    const issues = code === 'input.invalid' ? issuesOfDetails(details) : [];
    if (code.endsWith('.stale') && valuesOf && details.current) {
      await mergeStale(asked, typed, details.current as A, base);
    } else if (issues.length > 0) showIssues(issues);
    else {
      const error = { type: code, message: errorSentence(code, details) };
      form.setError(place ?? 'root', error, { shouldFocus: place !== undefined });
    }
  };

  const saySaved = (answer: A): void => {
    attempts.done();
    forgetRefused(place, queuedId.current);
    queuedId.current = null;
    const words = options.savedText ?? texts.saved;
    setSaved(words);
    announce(words);
    onSaved?.(answer);
  };

  const save = async (asked: HTMLFormElement, typed: V): Promise<void> => {
    setSaved(null);
    const commandId = attempts.idFor([toInput(typed), seen.current]);
    let answer: A;
    try {
      answer = await mutateAsync(inputOf(typed, commandId));
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'waiting') letWait(asked, typed, commandId);
      else await refuse(asked, typed, refusal);
      return;
    }
    open(valuesOf ? valuesOf(answer) : typed, versionOf(answer));
    saySaved(answer);
  };

  return {
    control: form.control,
    watch: form.watch,
    setValue: form.setValue,
    getValues: form.getValues,
    submit: (asked) =>
      isSubmitting ? Promise.resolve() : form.handleSubmit((typed) => save(asked, typed))(),
    isSaving: isSubmitting,
    isDirty,
    hasUnsaved: () => !isClean.current,
    savedText: isDirty ? null : saved,
    trouble: errors.root?.message ?? null,
    stale,
    // The form's fields that nobody else touched keep what is typed.
    keepTheirs: () => {
      for (const { name } of stale) form.resetField(name as FieldPath<V>);
      setStale([]);
      forgetRefused(place, queuedId.current);
    },
    id,
    waiting,
    dropWaiting(command) {
      offlineQueue.remove(idOf(command));
      if (idOf(command) !== queuedId.current) return;
      queuedId.current = null;
      open(values, version);
    },
  };
}
