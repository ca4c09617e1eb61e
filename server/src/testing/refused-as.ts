/** What a call that a rule refuses is rejected with: `rejects.toMatchObject(refusedAs('link.used'))`. */
export const refusedAs = (code: string, details: object = {}): object => ({ cause: { code, details } });
