import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textParam } from '../lib/search-params.ts';
import { trpc } from '../lib/trpc.ts';
import { adminRoute, KEPT, loadOffice, signedInRoute } from './signed-in-route.tsx';

/** The forms of a project: they speak from the second dictionary. */
export const newProjectRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/projects/new',
  validateSearch: (search: Record<string, unknown>): { region?: string | undefined } => ({
    region: textParam(search.region),
  }),
  loader: async ({ context: { queryClient: client } }) => {
    await Promise.all([loadOffice(), client.query({ ...trpc.reference.list.queryOptions(), ...KEPT })]);
  },
  component: lazyRouteComponent(() => import('../pages/new-project-page.tsx'), 'NewProjectPage'),
});

export const editProjectRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/projects/$slug/edit',
  loader: async ({ context: { queryClient: client }, params: { slug } }) => {
    await Promise.all([
      loadOffice(),
      client.query({ ...trpc.project.settings.queryOptions({ slug }), ...KEPT }),
      client.query({ ...trpc.reference.list.queryOptions(), ...KEPT }),
    ]);
  },
  component: lazyRouteComponent(() => import('../pages/edit-project-page.tsx'), 'EditProjectPage'),
});

export const adminProjectsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/projects',
  loader: ({ context }) => context.queryClient.query({ ...trpc.project.list.queryOptions(), ...KEPT }),
  component: lazyRouteComponent(() => import('../pages/admin-projects-page.tsx'), 'AdminProjectsPage'),
});
