import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { ClosingQuestion } from './closing-question.tsx';

/** How far a project's months are closed, and the way to close the next one. For those who may. */
export function MonthClosing({ slug }: { slug: string }) {
  const { texts, formats } = useLanguage();
  const t = texts.workArea.closing;
  const { data } = useQuery(trpc.month.get.queryOptions({ slug }));
  const [isAsked, setAsked] = useState(false);
  if (!data) return null;
  const { closedThrough, next, canClose } = data;
  return (
    <Section title={t.title} sub={closedThrough === null ? t.none : t.through(formats.month(closedThrough))}>
      {canClose ? (
        <Button onClick={() => setAsked(true)}>{t.close(formats.month(next))}</Button>
      ) : (
        <p>{t.wait(formats.month(next))}</p>
      )}
      {isAsked && <ClosingQuestion key={next} slug={slug} closing={data} onClose={() => setAsked(false)} />}
    </Section>
  );
}
