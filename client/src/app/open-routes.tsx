import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { pageLocale } from '../lib/language.tsx';
import { textParam } from '../lib/search-params.ts';
import { loadOfficeTexts } from '../texts/office/load-office-texts.ts';

/** What is open to all, signed in or not. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (
    search: Record<string, unknown>,
  ): { to?: string | undefined; refused?: string | undefined } => ({
    to: textParam(search.to),
    refused: textParam(search.refused),
  }),
  component: lazyRouteComponent(() => import('../pages/sign-in-page.tsx'), 'SignInPage'),
});

export const firstAdministratorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-administrator',
  validateSearch: (search: Record<string, unknown>): { token?: string | undefined } => ({
    token: textParam(search.token),
  }),
  component: lazyRouteComponent(
    () => import('../pages/first-administrator-page.tsx'),
    'FirstAdministratorPage',
  ),
});

export const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  loader: async () => void (await loadOfficeTexts(pageLocale())),
  component: lazyRouteComponent(() => import('../pages/accessibility-page.tsx'), 'AccessibilityPage'),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: (search: Record<string, unknown>): { token?: string | undefined } => ({
    token: textParam(search.token),
  }),
  beforeLoad: async () => void (await loadOfficeTexts(pageLocale())),
  component: lazyRouteComponent(() => import('../pages/invitation-page.tsx'), 'InvitationPage'),
});
