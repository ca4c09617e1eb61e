import { DOMAIN_ERRORS, DomainError } from '@painopiste/shared/errors/domain-error';
import { HTTP_STATUS } from '@painopiste/shared/errors/http-status';
import { onTestFinished, vi } from 'vitest';
import type { RouterInputs, RouterOutputs } from '../lib/trpc.ts';
import { StubUpload } from './stub-upload.ts';

/** What the server of a test answers, procedure by procedure; typed by the real server's router. */
export type Answers = {
  readonly [N in keyof RouterInputs]?: {
    readonly [P in keyof RouterInputs[N]]?: (
      input: RouterInputs[N][P],
    ) => RouterOutputs[N][P & keyof RouterOutputs[N]] | Promise<RouterOutputs[N][P & keyof RouterOutputs[N]]>;
  };
};

/** What it answers outside of tRPC, by path. */
export type OtherAnswers = Readonly<Record<string, (body: unknown) => Response | Promise<Response>>>;

/** The server's own trouble, under the id by which its log knows it. */
export class ServerFault extends Error {
  readonly requestId: string;

  constructor(requestId: string) {
    super('internal');
    this.requestId = requestId;
  }
}

type AnyAnswer = (input: unknown) => unknown;
type Asked = { readonly path: string; readonly input: unknown };

/** What the frame around every page asks once the browser has time: nothing waits for the person of a test. */
const FRAME: Record<string, AnyAnswer> = { 'inbox.count': () => 0 };

function answerOf(answers: Answers, path: string): AnyAnswer {
  const [noun = '', verb = ''] = path.split('.');
  const known = answers as Record<string, Record<string, AnyAnswer> | undefined>;
  const answer = known[noun]?.[verb] ?? FRAME[path];
  if (!answer) throw new Error(`The test has no answer for ${path}.`);
  return answer;
}

async function answer(answers: Answers, { path, input }: Asked): Promise<object> {
  try {
    return { result: { data: await answerOf(answers, path)(input) } };
  } catch (error) {
    if (error instanceof ServerFault) {
      const { requestId } = error;
      return refusalWith({ code: 'internal', details: {}, requestId, httpStatus: 500 });
    }
    if (!(error instanceof DomainError)) throw error;
    const { code, details } = error;
    return refusalWith({ code, details, requestId: null, httpStatus: HTTP_STATUS[DOMAIN_ERRORS[code]] });
  }
}

const refusalWith = (data: { code: string; [key: string]: unknown }): object => ({
  error: { message: data.code, code: -32_600, data },
});

const BASE = 'http://localhost';

function readRequest(address: string, body: unknown): Asked[] {
  const url = new URL(address, BASE);
  const text = typeof body === 'string' ? body : (url.searchParams.get('input') ?? '{}');
  const inputs = JSON.parse(text) as Record<string, unknown>;
  const paths = url.pathname.replace('/trpc/', '').split(',');
  return paths.map((path, index) => ({ path, input: inputs[index] }));
}

/**
 * Stands where the network is: the product's own link, cache and errors run as they are. Keeps what was asked; can be
 * cut off.
 */
export function startStubServer(answers: Answers, others: OtherAnswers = {}) {
  const asked: Asked[] = [];
  let isReachable = true;
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit): Promise<Response> => {
    if (!isReachable) throw new TypeError('Failed to fetch');
    const other = others[new URL(address, BASE).pathname];
    if (other) return other(typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body);
    const requests = readRequest(address, init?.body);
    asked.push(...requests);
    return Response.json(await Promise.all(requests.map((request) => answer(answers, request))));
  });
  vi.stubGlobal('XMLHttpRequest', StubUpload);
  onTestFinished(() => void vi.unstubAllGlobals());
  return {
    /** The inputs with which a procedure was asked, oldest first. */
    askedOf: (path: string): unknown[] => asked.filter((one) => one.path === path).map(({ input }) => input),
    cutOff: (): void => {
      isReachable = false;
    },
    connect: (): void => {
      isReachable = true;
    },
  };
}
