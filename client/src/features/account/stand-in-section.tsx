import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { Section } from '../../ui/section.tsx';

/** In whose place one acts, and who acts in one's own; nothing where there is nobody. */
export function StandInSection({ account: own }: { account: RouterOutputs['account']['get'] }) {
  const { formats } = useLanguage();
  const { account } = useOfficeTexts();
  const lines = [
    ...own.standsInFor.map((one) =>
      account.standsInFor(one.name, formats.dateRange(one.validFrom, one.validTo)),
    ),
    ...own.stoodInForBy.map((one) =>
      account.stoodInForBy(one.name, formats.dateRange(one.validFrom, one.validTo)),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title={account.standInTitle}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
