import { effect } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { withoutBase } from './base';
import { language, languageName, languages, messages } from './i18n';
import { entityAddress } from './parts/entity-link';
import { EntityPicker } from './parts/entity-picker';
import { address, go, param, route, withParams } from './route';
import { isOwn, screenAt } from './screens';
import { Theme } from './parts/theme';

effect(() => {
  document.documentElement.lang = language.value;
});

/** Follows links within the page without loading it anew. */
function follow(e: MouseEvent): void {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  const link = (e.target as Element).closest('a');
  const href = withoutBase(link?.getAttribute('href') ?? '');
  if (!href || link?.target || link?.hasAttribute('download') || !isOwn(href)) return;
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
          <a href="/compare">{m.nav.compare}</a>
          <a href="/common">{m.nav.common}</a>
          <a href="/bridges">{m.nav.bridges}</a>
          <a href="/recommend">{m.nav.recommend}</a>
          <a href="/match">{m.nav.match}</a>
          <a href="/change">{m.nav.change}</a>
          <a href="/series">{m.nav.series}</a>
          <a href="/conflicts">{m.nav.conflicts}</a>
          <a href="/coverage">{m.nav.coverage}</a>
          <a href="/graphiql">{m.nav.api}</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {screenAt(route.value.path)}
      </main>
      <footer class="row quiet">
        <span>{m.view.licence}</span>
        <label>
          {m.view.languageLabel}{' '}
          <select value={language.value} onChange={(e) => go(withParams({ lang: e.currentTarget.value }), { replace: true })}>
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, tag)}
              </option>
            ))}
          </select>
        </label>
        <Theme />
      </footer>
    </div>
  );
}
