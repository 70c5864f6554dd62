// The files of a view: its address with a suffix, as the server has them (docs/explorer.md).
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { messages } from '../i18n';
import { route } from '../route';

type Group = { title: string; files: { name: string; href: string }[] };

const tables = [['CSV', 'csv'], ['XLSX', 'xlsx'], ['JSON', 'json'], ['Markdown', 'md']] as const;
const linked = [['JSON-LD', 'jsonld'], ['N-Quads', 'nq']] as const;
const graphs = [['GEXF', 'gexf'], ['GraphML', 'graphml'], ['VOSviewer', 'vos'], ['Cytoscape', 'cyjs'], ['Pajek', 'net'], ['networkx', 'nodelink']] as const;

/** The list of a page about an entity that is more than the statements about it. */
const listOf: Record<string, 'partners' | 'members'> = { institution: 'partners', alliance: 'members', project: 'members', agreement: 'members', lab: 'members' };

/** The pages whose view is a graph or can be linked data. */
const drawn = ['network', 'path'];
const withLinked = [...drawn, 'search'];

/** The files of the view at an address. */
function groupsOf(path: string[], given: URLSearchParams): Group[] {
  const m = messages.value.view;
  const [page = '', id] = path;
  const files = (forms: readonly (readonly [string, string])[], extra: Record<string, string> = {}) =>
    forms.map(([name, suffix]) => {
      const params = new URLSearchParams([...given].filter(([, value]) => value !== ''));
      for (const [key, value] of Object.entries(extra)) params.set(key, value);
      const query = params.toString();
      return { name, href: `/${path.map(encodeURIComponent).join('/')}.${suffix}${query ? `?${query}` : ''}` };
    });
  const table = (extra: Record<string, string> = {}) => files(tables, extra).flatMap((f, i) => (i === 0 ? [f, ...files([[m.excel, 'csv']], { ...extra, excel: 'true' })] : [f]));
  if (!id) {
    return [
      { title: m.tables, files: table() },
      ...(withLinked.includes(page) ? [{ title: m.linked, files: files(linked) }] : []),
      ...(drawn.includes(page) ? [{ title: m.graphs, files: files(graphs) }] : []),
    ];
  }
  const list = listOf[page];
  return [
    { title: m.statements, files: [...table(), ...files(linked)] },
    ...(list ? [{ title: m[list], files: [...table({ list }), ...files(graphs, { list })] }] : []),
  ];
}

/** A button that opens the list of the view's files. Arrow keys go through the list, Escape closes it. */
export function Downloads() {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const links = () => [...(box.current?.querySelectorAll('a') ?? [])];
  useEffect(() => {
    if (!open) return;
    links()[0]?.focus();
    const outside = (e: Event) => {
      if (!box.current?.contains(e.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const key = (e: KeyboardEvent) => {
    if (e.key === 'Escape' && open) return close();
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[e.key];
    if (!open || to === undefined) return;
    e.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  const { path, params } = route.value;
  return (
    <span class="downloads" ref={box} onKeyDown={key} onFocusOut={(e) => e.relatedTarget && !box.current?.contains(e.relatedTarget as Node) && setOpen(false)}>
      <button ref={button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {messages.value.view.download}
      </button>
      {open && (
        <span class="files" id={id} onClick={() => setTimeout(close)}>
          {groupsOf(path, params).map((group) => (
            <span key={group.title} role="group" aria-label={group.title}>
              <b>{group.title}</b>
              {group.files.map((file) => (
                <a key={file.href} href={file.href} download="">
                  {file.name}
                </a>
              ))}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
