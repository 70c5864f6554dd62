// The base path: the path that every address of the server begins with, as a proxy may give it a part of a site. Addresses
// within the page have none; it is put before those that a browser follows.
import { options, type VNode } from 'preact';

const told = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '';

/** The base path without a slash at its end; an empty text is none. */
export const base = told.startsWith('/') ? told.replace(/\/+$/, '') : '';

/** An address of the page, which begins with a slash, as one that another program can open. */
export const fullAddress = (address: string): string => new URL(base + address, location.href).href;

/** A path or a link's address without the base path. */
export const withoutBase = (address: string): string => (base && (address === base || address.startsWith(`${base}/`)) ? address.slice(base.length) || '/' : address);

// Links are written as addresses of the page, and drawn with the base path, so that a new tab and a copied link work too.
const before = options.vnode;
options.vnode = (vnode: VNode) => {
  const props = vnode.props as { href?: unknown };
  if (base && typeof vnode.type === 'string' && typeof props.href === 'string' && /^\/(?!\/)/.test(props.href)) props.href = base + props.href;
  before?.(vnode);
};
