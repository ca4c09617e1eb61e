import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadOffice, signedInRoute } from './signed-in-route.tsx';

/** The form of a new milestone; what it shows beside its fields the page asks itself. */
export const newMilestoneRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/work-areas/$id/milestones/new',
  beforeLoad: loadOffice,
  component: lazyRouteComponent(() => import('../pages/milestone-new-page.tsx'), 'MilestoneNewPage'),
});
