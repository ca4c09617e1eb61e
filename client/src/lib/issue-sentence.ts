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
    if (isErrorCode(code)) return errorSentence(code, {});
    const known = Object.hasOwn(issues, code) ? (code as keyof typeof issues) : 'value.invalid';
    return issues[known](numbers);
  };
}
