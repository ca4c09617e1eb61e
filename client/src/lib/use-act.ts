import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from './announce.ts';
import { makeAttemptIds } from './attempt-id.ts';
import { useErrorText } from './error-text.ts';

/** A command without a form, of one press: the same press tried again has the same id. Says what came of it. */
export function useAct<I extends { readonly commandId: string }, A>(act: (input: I) => Promise<A>) {
  const [attempts] = useState(makeAttemptIds);
  const errorText = useErrorText();
  const acting = useMutation({
    mutationFn: (input: Omit<I, 'commandId'>) => act({ ...input, commandId: attempts.idFor(input) } as I),
  });
  return {
    run: (input: Omit<I, 'commandId'>, saidAfterwards: string, onDone?: (answer: A) => void): void =>
      acting.mutate(input, {
        onSuccess: (answer) => {
          attempts.done();
          announce(saidAfterwards);
          onDone?.(answer);
        },
      }),
    trouble: acting.error === null ? null : errorText(acting.error),
    isRunning: acting.isPending,
  };
}
