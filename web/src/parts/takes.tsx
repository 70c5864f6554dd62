// What an entity takes part in, or who takes part in it: each once, with its role, when that held, and who says so.
import { country, messages } from '../i18n';
import { said } from '../i18n/said';
import { DataTable, type Column } from './data-table';
import { EntityLink } from './entity-link';
import { Sources, type Stated, When, type Whole } from './statement';

export type Edge = { node: { id: string; kind: string; name: string; country?: string | null; city?: string | null; valid?: string | null }; relations: Stated[] };

type Props = { title: string; list: { totalCount: number; edges: Edge[] }; /** Show where they are. */ places?: boolean; /** What they take part in, where all take part in one thing. */ whole?: Whole };

/** An empty list shows nothing. Where a statement has no period, that of the thing taken part in is shown as such. */
export function Takes({ title, list, places, whole }: Props) {
  const m = messages.value;
  if (list.totalCount === 0) return null;
  const heading = `${title} (${list.totalCount})`;
  const name: Column<Edge> = {
    title: places ? m.network.institution : m.facts.statement,
    cell: (e) => (
      <>
        <EntityLink entity={e.node} />
        {[...new Set(e.relations.map((r) => r.role).filter(Boolean))].map((role) => (
          <span class="tag" key={role}>
            {said('roles', role)}
          </span>
        ))}
      </>
    ),
    by: (e) => e.node.name,
  };
  const place: Column<Edge> = {
    title: m.facts.country,
    cell: (e) => [e.node.city, country(e.node.country)].filter(Boolean).join(', '),
    by: (e) => country(e.node.country),
  };
  return (
    <section>
      <h2>{heading}</h2>
      <DataTable
        caption={heading}
        rows={list.edges}
        rowKey={(e) => e.node.id}
        columns={[
          name,
          ...(places ? [place] : []),
          { title: m.facts.when, cell: (e) => <When statements={e.relations} whole={whole ?? e.node} /> },
          { title: m.facts.source, cell: (e) => <Sources statements={e.relations} /> },
        ]}
      />
    </section>
  );
}
