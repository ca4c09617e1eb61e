import { DOMAIN_ERRORS, type ErrorCode } from '@painopiste/shared/errors/domain-error';

type Details = Readonly<Record<string, unknown>>;

/** A file that the server would not take, with its reason. */
export class UploadRefused extends Error {
  readonly code: ErrorCode | 'internal' | 'unreachable';
  readonly details: Details;

  constructor(code: UploadRefused['code'], details: Details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(DOMAIN_ERRORS, code);

function bodyOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/**
 * Sends a file as the body of a request and answers with what the server says; `onSent` hears how much of it (0 to 1) has
 * gone. Throws `UploadRefused`. Not by `fetch`, which does not tell how far a body has gone.
 */
export const uploadFile = (
  path: string,
  query: Readonly<Record<string, string>>,
  file: File,
  onSent: (share: number) => void,
): Promise<Readonly<Record<string, unknown>>> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?${new URLSearchParams({ ...query, fileName: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total > 0 ? loaded / total : 0),
    );
    request.upload.addEventListener('load', () => onSent(1));
    request.addEventListener('error', () => reject(new UploadRefused('unreachable')));
    request.addEventListener('load', () => {
      const body = bodyOf(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body);
      else
        reject(
          new UploadRefused(isCode(body.code) ? body.code : 'internal', (body.details ?? {}) as Details),
        );
    });
    request.send(file);
  });
