import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Report } from './batch-report.tsx';
import css from './ledger.module.css';

/** Cost centres that nobody knows: they can be remembered as not belonging to any project. */
export function UnknownCodes({ region, report }: { region: string; report: Report }) {
  const { texts, formats } = useLanguage();
  const t = texts.ledger;
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const marked = useMutation(
    trpc.ledger.markNotOurs.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.ledger.marks.pathFilter()),
    }),
  );
  if (report.unknownCodes.length === 0) return null;
  return (
    <Section title={t.unknownCodes}>
      <ul className={css.codes}>
        {report.unknownCodes.map(({ code, rows, cents }) => (
          <li key={code}>
            <b>{code}</b> {t.rows(formats.integer(rows))}, {formats.eurosAndCents(cents)}
            <Button
              disabled={marked.isPending}
              onClick={() => marked.mutate({ commandId: newId(), region, code })}
            >
              {t.notOurs}
            </Button>
          </li>
        ))}
      </ul>
      {marked.isSuccess && (
        <Notice kind="good" live>
          {t.notOursDone(marked.variables.code)}
        </Notice>
      )}
      {marked.error && (
        <Notice kind="error" live>
          {errorText(marked.error)}
        </Notice>
      )}
    </Section>
  );
}
