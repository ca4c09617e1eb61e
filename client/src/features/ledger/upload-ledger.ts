import { DOMAIN_ERRORS, type ErrorCode } from '@painopiste/shared/errors/domain-error';

/** A file that the server would not take, with its reason. */
export class UploadRefused extends Error {
  readonly code: ErrorCode | 'internal' | 'unreachable';
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: UploadRefused['code'], details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(DOMAIN_ERRORS, code);

/** Sends an accounting file; answers with the batch that the server has begun to read. Throws `UploadRefused`. */
export async function uploadLedger(region: string, file: File): Promise<{ readonly batchId: string }> {
  const query = new URLSearchParams({ region, fileName: file.name });
  let response: Response;
  try {
    response = await fetch(`/api/ledger/upload?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    throw new UploadRefused('unreachable');
  }
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok && typeof body.batchId === 'string') return { batchId: body.batchId };
  throw new UploadRefused(
    isCode(body.code) ? body.code : 'internal',
    (body.details ?? {}) as Record<string, unknown>,
  );
}
