import type { ErrorCode } from '@painopiste/shared/errors/domain-error';
import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import { announce } from './announce.ts';
import { makeAttemptIds } from './attempt-id.ts';
import { refusalOf, useErrorSentence, type Refusal } from './error-text.ts';
import { hasField, issuesOfDetails, toFieldErrors, type FormIssue } from './form-issues.ts';
import { useIssueSentence } from './issue-sentence.ts';
import { newId } from './new-id.ts';
import { useOfficeTexts } from './office-texts.ts';
import { findStaleFields, type StaleField } from './stale-fields.ts';

/** The schema of the command's input, the very one of its procedure: only its judgement is asked. */
interface InputSchema {
  readonly safeParse: (input: unknown) => {
    readonly error?:
      | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
      | undefined;
  };
}

/** What every command carries beside its own fields. */
interface Sent {
  readonly commandId: string;
  readonly version?: number | undefined;
}

export interface CommandFormOptions<V extends FieldValues, I extends Sent, A, E, C> {
  /** Every field as it is typed, as the form opens; absent texts are `''`. */
  readonly values: V;
  /** The version that `values` show; 0 for something new. */
  readonly version?: number;
  readonly schema: InputSchema;
  /** What the fields say, as the procedure takes it. A field's name is its path in the input. */
  readonly toInput: (values: V) => Omit<I, 'commandId' | 'version'>;
  readonly mutation: UseMutationOptions<A, E, I, C>;
  /** At which field a rule's refusal stands; the others stand in one notice. */
  readonly fieldOf?: Partial<Record<ErrorCode, FieldPath<V>>>;
  /** The fields of a row that the server answers, or sends along (`current`) where it refuses as stale. */
  readonly valuesOf?: (row: A) => V;
  readonly onSaved?: (answer: A) => void;
  /** "Painopiste lisätty"; seen beside the button and heard. */
  readonly savedText?: string;
}

export interface CommandForm<V extends FieldValues> extends Pick<
  UseFormReturn<V>,
  'control' | 'watch' | 'setValue' | 'getValues'
> {
  /** The form on the screen has the labels of what both changed. */
  readonly submit: (element: HTMLFormElement) => Promise<void>;
  readonly isSaving: boolean;
  readonly isDirty: boolean;
  /** Asked where somebody leaves: true from the first change until it is saved. */
  readonly hasUnsaved: () => boolean;
  readonly savedText: string | null;
  readonly trouble: string | null;
  readonly stale: readonly StaleField[];
  readonly keepTheirs: () => void;
}

const versionOf = (row: unknown): number | null =>
  typeof row === 'object' && row !== null && 'version' in row && typeof row.version === 'number'
    ? row.version
    : null;

/**
 * A form of one command. Checks by the procedure's own schema, sends under one `commandId` per attempt, puts what the
 * server refuses at its field and the focus there, merges what others changed meanwhile and asks where both changed the
 * same. Nothing that is typed is lost.
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

  // The router asks outside of what is drawn, as one leaves.
  useEffect(() => {
    isClean.current = isCleanNow;
  }, [isCleanNow]);

  // The server's row came anew from the cache (another save, a change seen live): shown where nothing is typed yet.
  useEffect(() => {
    if (version <= seen.current || !isClean.current) return;
    seen.current = version;
    form.reset(values);
  }, [version, values, form]);

  const open = (row: V, at: number | null): void => {
    seen.current = at ?? seen.current;
    form.reset(row);
    setStale([]);
    isClean.current = true;
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

  const mergeStale = async (element: HTMLFormElement, typed: V, current: A): Promise<void> => {
    if (!valuesOf) return;
    const theirs = valuesOf(current);
    const base = form.formState.defaultValues as V;
    const both = findStaleFields(element, { base, yours: typed, theirs });
    seen.current = versionOf(current) ?? seen.current;
    form.reset(theirs, { keepDirtyValues: true, keepDirty: true });
    setStale(both);
    // What others changed is other fields: both changes stand.
    if (both.length === 0) await save(element, form.getValues());
  };

  const refuse = async (element: HTMLFormElement, typed: V, { code, details }: Refusal): Promise<void> => {
    const place = code in (fieldOf ?? {}) ? fieldOf?.[code as ErrorCode] : undefined;
    const issues = code === 'input.invalid' ? issuesOfDetails(details) : [];
    if (code.endsWith('.stale') && valuesOf && details.current) {
      await mergeStale(element, typed, details.current as A);
    } else if (issues.length > 0) showIssues(issues);
    else {
      const error = { type: code, message: errorSentence(code, details) };
      form.setError(place ?? 'root', error, { shouldFocus: place !== undefined });
    }
  };

  const save = async (element: HTMLFormElement, typed: V): Promise<void> => {
    setSaved(null);
    const id = attempts.idFor([toInput(typed), seen.current]);
    let answer: A;
    try {
      answer = await mutateAsync(inputOf(typed, id));
    } catch (error) {
      await refuse(element, typed, refusalOf(error));
      return;
    }
    attempts.done();
    open(valuesOf ? valuesOf(answer) : typed, versionOf(answer));
    const words = options.savedText ?? texts.saved;
    setSaved(words);
    announce(words);
    onSaved?.(answer);
  };

  return {
    control: form.control,
    watch: form.watch,
    setValue: form.setValue,
    getValues: form.getValues,
    submit: (element) =>
      isSubmitting ? Promise.resolve() : form.handleSubmit((typed) => save(element, typed))(),
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
    },
  };
}
