import { Link, Outlet } from '@tanstack/react-router';
import { useFirstLanguage } from '../lib/language.tsx';
import { useMaySomewhere, usePerson } from '../lib/session.ts';
import { AppBar } from '../ui/app-bar.tsx';
import { Brand } from '../ui/brand.tsx';
import { Footer } from '../ui/footer.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { lateComponent } from '../ui/late-component.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { PersonMenu } from './person-menu.tsx';

const idle = () => new Promise<void>(whenIdle);

/** What follows once the first screen stands and the browser has time: what others change, what waits for this person. */
const live = lateComponent(() => idle().then(async () => (await import('./live/live-line.tsx')).LiveLine));
const inbox = lateComponent(() => idle().then(async () => (await import('./inbox-link.tsx')).InboxLink));

const Bar = () => {
  const { frame } = useFirstLanguage().texts;
  const mayImport = useMaySomewhere('ledger:import');
  return (
    <AppBar
      brand={
        <Link to="/">
          <Brand name={frame.product} />
        </Link>
      }
      nav={
        <>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {frame.regions}
          </Link>
          <Link to="/milestones" activeOptions={{ includeSearch: false }}>
            {frame.milestones}
          </Link>
          {mayImport && <Link to="/import">{frame.import}</Link>}
        </>
      }
      tools={
        <>
          <inbox.Component />
          <PersonMenu />
        </>
      }
      texts={{ nav: frame.nav, menu: frame.menu }}
    />
  );
};

/** What stands around every page of a signed-in person. */
export function Frame() {
  const { frame } = useFirstLanguage().texts;
  const { formats } = useFirstLanguage();
  const { today, demonstration } = usePerson();
  return (
    <>
      <SkipLink>{frame.skip}</SkipLink>
      <Bar />
      <Outlet />
      <live.Component />
      <Footer note={`${frame.viewedOn(formats.date(today))} ${demonstration ? frame.syntheticNote : ''}`}>
        <Link to="/accessibility">{frame.accessibility}</Link>
      </Footer>
    </>
  );
}
