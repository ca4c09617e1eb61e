import { DOMAIN_ERRORS, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import { useErrorSentence } from './error-text.ts';
import { useOfficeTexts } from './office-texts.ts';

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(DOMAIN_ERRORS, code);

/**
 * The sentence of a field's issue: its message is a code of ours, with bounds behind it (`text.too-long 200`), or the
 * code of a rule; anything else gets a sentence that fits everything.
 */
export function useIssueSentence(): (message: string) => string {
  const { issues } = useOfficeTexts().form;
  const errorSentence = useErrorSentence();
  return (message) => {
    const [code = '', ...numbers] = message.split(' ');
    // A field's own sentence comes first: it knows the bounds.
    if (Object.hasOwn(issues, code)) return issues[code as keyof typeof issues](numbers);
    return isErrorCode(code) ? errorSentence(code, {}) : issues['value.invalid'](numbers);
  };
}
