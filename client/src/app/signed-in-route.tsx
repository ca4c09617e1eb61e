import { createRoute, redirect } from '@tanstack/react-router';
import { pageLocale } from '../lib/language.tsx';
import { trpc } from '../lib/trpc.ts';
import { loadOfficeTexts } from '../texts/office/load-office-texts.ts';
import { Frame } from './frame.tsx';
import { rootRoute } from './open-routes.tsx';

/** What is in the cache will do: its own query asks again where it has grown old. */
export const KEPT = { staleTime: 'static' } as const;

/** Pages with forms speak from the second dictionary. */
export const loadOffice = async (): Promise<void> => void (await loadOfficeTexts(pageLocale()));

/** Everything behind the sign-in: without a session the way leads there and back again. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const person = await context.queryClient.query({ ...trpc.session.me.queryOptions(), ...KEPT });
    if (!person)
      throw redirect({ to: '/sign-in', search: { to: location.href === '/' ? undefined : location.href } });
  },
  component: Frame,
});

/** The administration: its pages speak from the second dictionary. Each room's own route is a child of this one. */
export const adminRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin',
  beforeLoad: loadOffice,
});
