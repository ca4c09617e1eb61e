import { DomainError } from '@painopiste/shared/errors/domain-error';
import { HTTP_STATUS } from '@painopiste/shared/errors/http-status';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';

/** Addresses that take a file as their body, whatever it calls itself: a stream, whose bytes the reader counts. */
export async function takeUploads(
  app: FastifyInstance,
  register: (files: FastifyInstance) => void,
): Promise<void> {
  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, body, done) => done(null, body));
    register(files);
  });
}

/** Answers, or says by code why not, as the procedures do. */
export async function answerOrRefuse(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, details, kind } = error;
    return reply.code(HTTP_STATUS[kind]).send({ code, details, requestId: request.id });
  }
}

/** The query of the address. Throws `input.invalid` with the names of the bad ones. */
export function queryOf<T extends z.ZodType>(schema: T, request: FastifyRequest): z.infer<T> {
  const parsed = schema.safeParse(request.query);
  if (parsed.success) return parsed.data;
  throw new DomainError('input.invalid', {
    fields: parsed.error.issues.map((issue) => issue.path.join('.')),
  });
}

export async function* bodyOf(request: FastifyRequest): AsyncGenerator<Uint8Array> {
  // Without a content type there is no parser, and without a body nothing was parsed.
  if (request.body !== undefined && request.body !== null) yield* request.body as AsyncIterable<Uint8Array>;
  else yield* request.raw as AsyncIterable<Uint8Array>;
}
