import { effect } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { catalogues, language, messages } from './i18n';
import { entityAddress } from './parts/entity-link';
import { EntityPicker } from './parts/entity-picker';
import { NotFound } from './parts/state';
import { address, go, param, route, withParams } from './route';
import { AllianceScreen } from './screens/alliance/alliance';
import { ChangeScreen } from './screens/change/change';
import { ConflictsScreen } from './screens/coverage/conflicts';
import { EntityScreen } from './screens/entity/entity';
import { Home } from './screens/home/home';
import { InstitutionScreen } from './screens/institution/institution';
import { NetworkScreen } from './screens/network/network';
import { PathScreen } from './screens/path/path';
import { SearchScreen } from './screens/search/search';
import { Theme } from './parts/theme';

effect(() => {
  document.documentElement.lang = language.value;
});

const entityScreens = ['unit', 'project', 'agreement', 'lab', 'person', 'document', 'entity'];

function Screen() {
  const [screen, id] = route.value.path;
  if (!screen) return <Home />;
  if (screen === 'institution' && id) return <InstitutionScreen key={id} id={id} />;
  if (screen === 'alliance' && id) return <AllianceScreen key={id} id={id} />;
  if (entityScreens.includes(screen) && id) return <EntityScreen key={id} id={id} />;
  if (screen === 'search') return <SearchScreen />;
  if (screen === 'network') return <NetworkScreen />;
  if (screen === 'path') return <PathScreen />;
  if (screen === 'change') return <ChangeScreen />;
  if (screen === 'conflicts') return <ConflictsScreen />;
  return <NotFound />;
}

/** Addresses that the page answers itself; all others are the server's. */
const own = /^\/($|\?|(search|network|path|change|conflicts|institution|alliance|unit|project|agreement|lab|person|document|entity)([/?]|$))/;

/** Follows links within the page without loading it anew. */
function follow(e: MouseEvent): void {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  const link = (e.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!href || link?.target || !own.test(href)) return;
  e.preventDefault();
  go(keepChoices(href));
}

/** The language and the frame of an embedded page go along from screen to screen. */
function keepChoices(href: string): string {
  const url = new URL(href, location.href);
  for (const key of ['lang', 'embed']) {
    const value = param(key);
    if (value && !url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  return url.pathname + url.search;
}

export function App() {
  const m = messages.value;
  useLayoutEffect(() => {
    addEventListener('click', follow);
    const slash = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || /^(input|select|textarea)$/i.test((e.target as Element).tagName)) return;
      e.preventDefault();
      document.querySelector<HTMLInputElement>('.top input')?.focus();
    };
    addEventListener('keydown', slash);
    return () => {
      removeEventListener('click', follow);
      removeEventListener('keydown', slash);
    };
  }, []);
  return (
    <div class={param('embed') ? 'shell embed' : 'shell'}>
      <a class="skip" href="#content">
        {m.skip}
      </a>
      <header class="top">
        <a class="brand" href="/">
          {m.brand}
        </a>
        {route.value.path.length > 0 && (
          <form role="search" onSubmit={(e) => e.preventDefault()}>
            <EntityPicker key={param('q')} label={m.search.label} hideLabel initial={param('q')} onChoose={(c) => go(keepChoices(entityAddress(c)))} onText={(q) => go(keepChoices(address('/search', { q })))} />
          </form>
        )}
        <nav aria-label={m.brand}>
          <a href="/network">{m.nav.network}</a>
          <a href="/path">{m.nav.path}</a>
          <a href="/change">{m.nav.change}</a>
          <a href="/conflicts">{m.nav.conflicts}</a>
          <a href="/graphiql">{m.nav.api}</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Screen />
      </main>
      <footer class="row quiet">
        <span>{m.view.licence}</span>
        <label>
          {m.view.languageLabel}{' '}
          <select value={language.value} onChange={(e) => go(withParams({ lang: e.currentTarget.value }), { replace: true })}>
            {Object.entries(catalogues).map(([tag, c]) => (
              <option key={tag} value={tag}>
                {c.language}
              </option>
            ))}
          </select>
        </label>
        <Theme />
      </footer>
    </div>
  );
}
