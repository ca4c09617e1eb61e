import { pino, type DestinationStream, type Logger } from 'pino';
import type { Environment } from '../env/environment.ts';

/** What an error may say in a log: the database's `detail` would quote the row, with names and e-mail addresses. */
function describeFailure(error: Error): object {
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause instanceof Error ? describeFailure(error.cause) : undefined;
  return { type: error.name, message: error.message.slice(0, 500), code, stack: error.stack, cause };
}

/** JSON lines on the standard output. Nobody logs headers or bodies; should somebody, the secrets are still left out. */
export const openLog = ({ logLevel }: Pick<Environment, 'logLevel'>, stream?: DestinationStream): Logger =>
  pino(
    {
      level: logLevel,
      base: null,
      serializers: { err: describeFailure, error: describeFailure },
      redact: ['*.cookie', '*.authorization', '*.password', '*.token', '*.email', 'headers', 'body'],
    },
    stream ?? process.stdout,
  );
