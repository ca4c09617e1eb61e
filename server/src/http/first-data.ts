import { callTRPCProcedure } from '@trpc/server';
import { appRouter } from '../trpc/app-router.ts';
import type { Context } from '../trpc/context.ts';
import type { FirstQuestion } from './client-pages.ts';

/** An answer that the page carries, so that its first screen asks nothing (the client puts it into its query cache). */
export interface FirstAnswer extends FirstQuestion {
  readonly data: unknown;
}

/**
 * The answers with the asker's own rights, through the same procedures as over the wire. A question that is refused
 * or fails is left out: the client asks it again and shows what is wrong.
 */
export async function firstAnswers(
  context: Context,
  questions: readonly FirstQuestion[],
): Promise<readonly FirstAnswer[]> {
  const asked = await Promise.allSettled(questions.map((question) => answer(context, question)));
  return asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function answer(ctx: Context, question: FirstQuestion): Promise<FirstAnswer> {
  const { path, input } = question;
  const getRawInput = async () => input;
  const call = {
    router: appRouter,
    path,
    ctx,
    getRawInput,
    type: 'query',
    signal: undefined,
    batchIndex: 0,
  } as const;
  const data: unknown = await callTRPCProcedure(call);
  return { ...question, data };
}
