import { useSuspenseQuery } from '@tanstack/react-query';
import { AllTokens } from '../features/access-tokens/all-tokens.tsx';
import { DirectoryGroups } from '../features/directory/directory-groups.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Section } from '../ui/section.tsx';
import { AdminLayout } from './admin-layout.tsx';

/** How people sign in, what the directory's groups give, and which tokens read exports. */
export function AdminSignInPage() {
  const t = useOfficeTexts().directory;
  const { data } = useSuspenseQuery(trpc.directory.get.queryOptions());
  const { provider, password } = data.signIn;
  const ways = provider === null ? t.ways.password : t.ways[password ? 'both' : 'provider'](provider);
  return (
    <AdminLayout
      room="signIn"
      title={provider === null ? t.titleOff : t.pageTitle(data.groups.length)}
      notes={ways}
    >
      <Section title={t.groupsTitle} sub={t.groupsLead}>
        <DirectoryGroups />
      </Section>
      <Section title={t.tokensTitle}>
        <AllTokens label={t.tokensTitle} />
      </Section>
    </AdminLayout>
  );
}
