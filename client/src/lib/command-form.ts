import type { ErrorCode } from '@painopiste/shared/errors/domain-error';
import type { UseMutationOptions } from '@tanstack/react-query';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { QueuedCommand } from './offline/queued-command.ts';
import type { StaleField } from './stale-fields.ts';

/** The schema of the command's input, the very one of its procedure: only its judgement is asked. */
export interface InputSchema {
  readonly safeParse: (input: unknown) => {
    readonly error?:
      | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
      | undefined;
  };
}

/** What every command carries beside its own fields. */
export interface Sent {
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
  /** At which field a rule's refusal stands (told by its details, where it stands in a list); the others stand in one notice. */
  readonly fieldOf?: Partial<
    Record<ErrorCode, FieldPath<V> | ((details: Readonly<Record<string, unknown>>) => FieldPath<V>)>
  >;
  /** The fields of a row that the server answers, or sends along (`current`) where it refuses as stale. */
  readonly valuesOf?: (row: A) => V;
  readonly onSaved?: (answer: A) => void;
  /** It waits for a connection: another new one may be begun. */
  readonly onQueued?: () => void;
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
  /** The id of the form on the screen. */
  readonly id: string;
  /** What was sent without a connection, oldest first. */
  readonly waiting: readonly QueuedCommand[];
  readonly dropWaiting: (command: QueuedCommand) => void;
}
