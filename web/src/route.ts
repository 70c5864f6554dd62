// The address is the state of the page: which screen, and every choice made on it. Screens read `route` and change it by
// `go`; nothing else keeps choices, so a copied address, Back and a reload all show the same view.
import { signal } from '@preact/signals';
import { base, withoutBase } from './base';

export type Route = { path: string[]; params: URLSearchParams };

const read = (): Route => ({
  path: withoutBase(location.pathname).split('/').filter(Boolean).map(decodeURIComponent),
  params: new URLSearchParams(location.search),
});

export const route = signal<Route>(read());

addEventListener('popstate', () => {
  route.value = read();
});

/** Opens an address of the page. `replace` is for small changes of a view that Back should not step through. */
export function go(address: string, options: { replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, '', base + address);
  else history.pushState(null, '', base + address);
  route.value = read();
  if (!options.replace) scrollTo(0, 0);
}

/** The present address with some parameters changed; null or an empty text removes one. Unknown parameters stay. */
export function withParams(changes: Record<string, string | null | undefined>): string {
  const params = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  const query = params.toString();
  return withoutBase(location.pathname) + (query ? `?${query}` : '');
}

/** A parameter of the address, or an empty text. */
export const param = (name: string): string => route.value.params.get(name) ?? '';

/** The address of a screen with parameters; empty ones are left out. */
export function address(path: string, params: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) if (value) query.set(key, value);
  const text = query.toString();
  return path + (text ? `?${text}` : '');
}
