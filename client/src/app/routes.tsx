import { loadCatalogues } from './load-catalogues.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listInputOf } from '../features/milestones/milestones-query.ts';
import { readMilestonesSearch } from '../features/milestones/milestones-search.ts';
import { readFocusAreaSearch } from '../features/focus-areas/focus-area-search.ts';
import { readImportSearch } from '../features/ledger/import-search.ts';
import type { TrailSearch } from '../features/history/trail-search.ts';
import { overviewInputOf, readPortfolioSearch } from '../features/regions/portfolio-search.ts';
import { readRegionSearch } from '../features/regions/region-search.ts';
import { readChartSearch } from '../lib/chart-search.ts';
import { pageLocale } from '../lib/language.tsx';
import { trpc } from '../lib/trpc.ts';
import { PortfolioPage } from '../pages/portfolio-page.tsx';
import {
  accessibilityRoute,
  firstAdministratorRoute,
  invitationRoute,
  rootRoute,
  signInRoute,
} from './open-routes.tsx';
import { readPeopleSearch } from '../features/people/people-search.ts';
import { loadPeople } from './load-people.ts';
import {
  loadAccount,
  loadFocusArea,
  loadImport,
  loadOwnTokens,
  loadProject,
  loadSignInRoom,
  loadWorkArea,
} from './load-page.ts';
import { loadWithBurn } from './load-with-burn.ts';
import { newMilestoneRoute } from './new-milestone-route.tsx';
import { adminProjectsRoute, editProjectRoute, newProjectRoute } from './project-form-routes.tsx';
import { adminRoute, KEPT, loadOffice, signedInRoute } from './signed-in-route.tsx';

const portfolioRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  validateSearch: readPortfolioSearch,
  loaderDeps: ({ search }) => overviewInputOf(search),
  loader: ({ context, deps }) =>
    context.queryClient.query({ ...trpc.region.overview.queryOptions(deps), ...KEPT }),
  // The first screen of almost everyone: in the first file, its parts need no request of their own.
  component: PortfolioPage,
});

const milestonesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/milestones',
  validateSearch: readMilestonesSearch,
  // Only what the page opens with: later filters keep the rows in view until the next ones are there.
  loader: ({ context, location }) =>
    context.queryClient.query({
      ...trpc.milestone.list.queryOptions(listInputOf(readMilestonesSearch(location.search), pageLocale())),
      ...KEPT,
    }),
  component: lazyRouteComponent(() => import('../pages/milestones-page.tsx'), 'MilestonesPage'),
});

const milestoneRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/milestones/$id',
  loader: ({ context: { queryClient: client }, params: { id } }) =>
    client.query({ ...trpc.milestone.get.queryOptions({ id }), ...KEPT }),
  component: lazyRouteComponent(() => import('../pages/milestone-page.tsx'), 'MilestonePage'),
});

const regionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regions/$code',
  validateSearch: readRegionSearch,
  loaderDeps: ({ search: { lines, month, focusArea } }) => ({ lines, month, focusArea }),
  loader: async ({ context: { queryClient: client }, params, deps }) => {
    const { focusArea, ...choice } = deps;
    const input = { code: params.code, ...choice };
    const scope = { ...trpc.region.get.queryOptions(input), ...KEPT };
    const burn = { ...trpc.region.burn.queryOptions({ ...input, focusArea }), ...KEPT };
    await loadWithBurn(
      client.getQueryData(scope.queryKey),
      () => client.query(scope),
      () => client.query(burn),
    );
  },
  component: lazyRouteComponent(() => import('../pages/region-page.tsx'), 'RegionPage'),
});

const projectRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/projects/$slug',
  validateSearch: readChartSearch,
  loader: ({ context, params }) => loadProject(context.queryClient, params.slug),
  component: lazyRouteComponent(() => import('../pages/project-page.tsx'), 'ProjectPage'),
});

const workAreaRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/work-areas/$id',
  validateSearch: readChartSearch,
  loader: ({ context, params }) => loadWorkArea(context.queryClient, params.id),
  component: lazyRouteComponent(() => import('../pages/work-area-page.tsx'), 'WorkAreaPage'),
});

const workAreaEditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/work-areas/$id/edit',
  beforeLoad: loadOffice,
  loader: ({ context, params }) =>
    context.queryClient.query({ ...trpc.workArea.form.queryOptions(params), ...KEPT }),
  component: lazyRouteComponent(() => import('../pages/work-area-edit-page.tsx'), 'WorkAreaEditPage'),
});

const workAreaNewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/projects/$slug/work-areas/new',
  beforeLoad: loadOffice,
  loader: ({ context, params }) =>
    context.queryClient.query({ ...trpc.workArea.blank.queryOptions(params), ...KEPT }),
  component: lazyRouteComponent(() => import('../pages/work-area-new-page.tsx'), 'WorkAreaNewPage'),
});

const planImportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/projects/$slug/plan-import',
  beforeLoad: loadOffice,
  loader: ({ context, params }) =>
    context.queryClient.query({ ...trpc.plan.get.queryOptions(params), ...KEPT }),
  component: lazyRouteComponent(() => import('../pages/plan-import-page.tsx'), 'PlanImportPage'),
});

const focusAreaRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/focus-areas/$key',
  validateSearch: readFocusAreaSearch,
  loaderDeps: ({ search: { lines, month } }) => ({ lines, month }),
  loader: ({ context: { queryClient: client }, params: { key }, deps }) =>
    loadFocusArea(client, { key, ...deps }),
  component: lazyRouteComponent(() => import('../pages/focus-area-page.tsx'), 'FocusAreaPage'),
});

const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/import',
  validateSearch: readImportSearch,
  loaderDeps: ({ search: { region } }) => ({ region }),
  loader: ({ context, deps }) => loadImport(context.queryClient, deps.region),
  component: lazyRouteComponent(() => import('../pages/import-page.tsx'), 'ImportPage'),
});

const adminIndexRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/admin-page.tsx'), 'AdminPage'),
});

const cataloguePages = () => import('../pages/admin-catalogue-pages.tsx');

const adminFocusAreasRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/focus-areas',
  loader: loadCatalogues('focus-area'),
  component: lazyRouteComponent(cataloguePages, 'FocusAreasAdminCataloguePage'),
});

const adminProgrammesRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/programmes',
  loader: loadCatalogues('programme', 'call'),
  component: lazyRouteComponent(cataloguePages, 'ProgrammesAdminCataloguePage'),
});

const adminCataloguesRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/catalogues',
  loader: loadCatalogues('cost-category', 'target-group'),
  component: lazyRouteComponent(cataloguePages, 'OtherAdminCataloguesPage'),
});

const adminEntryRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/catalogues/$catalogue/$key',
  component: lazyRouteComponent(() => import('../pages/admin-entry-page.tsx'), 'AdminEntryPage'),
});

const adminRegionsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/regions',
  component: lazyRouteComponent(() => import('../pages/admin-regions-page.tsx'), 'AdminRegionsPage'),
});

const adminRegionRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/regions/$code',
  component: lazyRouteComponent(() => import('../pages/admin-region-page.tsx'), 'AdminRegionPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  // Read by the page itself, which is not in the first file.
  validateSearch: (search: Record<string, unknown>) => search as TrailSearch,
  beforeLoad: loadOffice,
  component: lazyRouteComponent(() => import('../pages/audit-page.tsx'), 'AuditPage'),
});

const inboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inbox',
  loader: loadOffice,
  component: lazyRouteComponent(() => import('../pages/inbox-page.tsx'), 'InboxPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/people',
  validateSearch: readPeopleSearch,
  loader: ({ context }) => loadPeople(context.queryClient),
  component: lazyRouteComponent(() => import('../pages/people-page.tsx'), 'PeoplePage'),
});

const personRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/people/$id',
  loader: ({ context, params: { id } }) => loadPeople(context.queryClient, id),
  component: lazyRouteComponent(() => import('../pages/person-page.tsx'), 'PersonPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  beforeLoad: loadOffice,
  loader: loadAccount,
  component: lazyRouteComponent(() => import('../pages/account-page.tsx'), 'AccountPage'),
});

const adminSignInRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/sign-in',
  loader: loadSignInRoom,
  component: lazyRouteComponent(() => import('../pages/admin-sign-in-page.tsx'), 'AdminSignInPage'),
});

const accessTokensRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account/access-tokens',
  beforeLoad: loadOffice,
  loader: loadOwnTokens,
  component: lazyRouteComponent(() => import('../pages/access-tokens-page.tsx'), 'AccessTokensPage'),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  firstAdministratorRoute,
  accessibilityRoute,
  invitationRoute,
  signedInRoute.addChildren([
    portfolioRoute,
    milestonesRoute,
    milestoneRoute,
    regionRoute,
    projectRoute,
    newProjectRoute,
    editProjectRoute,
    workAreaRoute,
    workAreaEditRoute,
    workAreaNewRoute,
    newMilestoneRoute,
    planImportRoute,
    focusAreaRoute,
    importRoute,
    accountRoute,
    accessTokensRoute,
    adminRoute.addChildren([
      adminIndexRoute,
      adminProjectsRoute,
      adminFocusAreasRoute,
      adminProgrammesRoute,
      adminCataloguesRoute,
      adminEntryRoute,
      adminRegionsRoute,
      adminRegionRoute,
      peopleRoute,
      personRoute,
      adminSignInRoute,
    ]),
    auditRoute,
    inboxRoute,
  ]),
]);
