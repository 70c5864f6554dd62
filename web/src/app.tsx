import { effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
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

/** The screens of the navigation: networks, ways through them, their time, and what is lacking. */
const pages = ['network', 'alliances', 'agreements', 'path', 'bridges', 'common', 'compare', 'change', 'series', 'recommend', 'match', 'conflicts', 'coverage'] as const;

export function App() {
  const m = messages.value;
  const here = route.value.path[0] ?? '';
  // On narrow screens the navigation is behind a button; another screen closes it again.
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [here]);
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
            <EntityPicker label={m.search.label} hideLabel clears initial={param('q')} onChoose={(c) => go(keepChoices(entityAddress(c)))} onText={(q) => go(keepChoices(address('/search', { q })))} />
          </form>
        )}
        <button class="menu" aria-expanded={open} aria-controls="nav" onClick={() => setOpen(!open)}>
          {m.nav.menu}
        </button>
        <nav id="nav" class={open ? 'open' : ''} aria-label={m.brand}>
          {pages.map((page) => (
            <a key={page} href={`/${page}`} aria-current={here === page ? 'page' : undefined}>
              {m.nav[page]}
            </a>
          ))}
          <a href="/graphiql">{m.nav.api}</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {screenAt(route.value.path)}
      </main>
      <footer class="row quiet">
        {param('embed') ? (
          <a href={withParams({ embed: null })} target="_blank" rel="noopener">
            {m.view.whole}
          </a>
        ) : (
          <Choices />
        )}
        <span>{m.view.licence}</span>
      </footer>
    </div>
  );
}

/** The language of the page, and light or dark. */
function Choices() {
  return (
    <>
      <label>
        {messages.value.view.languageLabel}{' '}
        <select value={language.value} onChange={(e) => go(withParams({ lang: e.currentTarget.value }), { replace: true })}>
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, tag)}
            </option>
          ))}
        </select>
      </label>
      <Theme />
    </>
  );
}
