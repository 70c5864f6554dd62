// The files of a view: its address with a suffix, as the server has them (docs/explorer.md).
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { messages } from '../i18n';
import { route } from '../route';
import offered from './files.json';

type Group = { title: string; files: { name: string; href: string }[] };

/** The names of the forms by their suffixes, in the order of the menu. */
const tables = [['CSV', 'csv'], ['XLSX', 'xlsx'], ['TSV', 'tsv'], ['JSON', 'json'], ['JSON Lines', 'ndjson'], ['Markdown', 'md'], ['TXT', 'txt']] as const;
const linked = [['JSON-LD', 'jsonld'], ['N-Quads', 'nq']] as const;
const graphs = [['GEXF', 'gexf'], ['GraphML', 'graphml'], ['VOSviewer', 'vos'], ['Cytoscape', 'cyjs'], ['Pajek', 'net'], ['nodes.csv', 'nodes.csv'], ['edges.csv', 'edges.csv'], ['networkx', 'nodelink']] as const;

/** The suffixes that the server has of each page and of the lists of an entity beside the statements: a test of the server's writes them. */
const suffixes: Record<string, Partial<Record<'' | 'partners' | 'members', string[]>>> = offered;

/** The files of the view at an address. They have all entries, also where the page shows only the first. */
function groupsOf(path: string[], given: URLSearchParams): Group[] {
  const m = messages.value.view;
  const [page = '', id] = path;
  const has = suffixes[page] ?? {};
  const files = (forms: readonly (readonly [string, string])[], extra: { list?: 'partners' | 'members'; excel?: string } = {}) =>
    forms.filter(([, suffix]) => has[extra.list ?? '']?.includes(suffix)).map(([name, suffix]) => {
      const params = new URLSearchParams([...given].filter(([key, value]) => value !== '' && key !== 'first'));
      for (const [key, value] of Object.entries(extra)) if (value) params.set(key, value);
      const query = params.toString();
      return { name, href: `/${path.map(encodeURIComponent).join('/')}.${suffix}${query ? `?${query}` : ''}` };
    });
  const table = (list?: 'partners' | 'members') => files(tables, { list }).flatMap((f, i) => (i === 0 ? [f, ...files([[m.excel, 'csv']], { list, excel: 'true' })] : [f]));
  const all = id
    ? [
        { title: m.statements, files: [...table(), ...files(linked), ...files(graphs)] },
        ...(['partners', 'members'] as const).map((list) => ({ title: m[list], files: [...table(list), ...files(linked, { list }), ...files(graphs, { list })] })),
      ]
    : [
        { title: m.tables, files: table() },
        { title: m.linked, files: files(linked) },
        { title: m.graphs, files: files(graphs) },
      ];
  return all.filter((group) => group.files.length > 0);
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
