import { country, messages, number } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { EntityLink } from '../../parts/entity-link';
import type { Node } from '../../parts/network-model';

/** The equal twin of the drawing: every institution of the network with its measures, selection included. */
export function NetworkTable({ nodes, selected, onSelect }: { nodes: Node[]; selected: string; onSelect: (id: string) => void }) {
  const m = messages.value;
  return (
    <DataTable
      caption={m.network.title}
      rows={nodes}
      rowKey={(n) => n.entity.id}
      selected={selected}
      onSelect={onSelect}
      columns={[
        { title: m.network.institution, cell: (n) => <EntityLink entity={n.entity} />, by: (n) => n.entity.name },
        { title: m.facts.country, cell: (n) => country(n.entity.country), by: (n) => country(n.entity.country) },
        { title: m.network.degree, cell: (n) => number(n.degree), by: (n) => n.degree, numeric: true },
        { title: m.network.strength, cell: (n) => number((n.strength ?? 0), 2), by: (n) => (n.strength ?? 0), numeric: true },
        { title: m.network.betweenness, cell: (n) => number((n.betweenness ?? 0), 1), by: (n) => (n.betweenness ?? 0), numeric: true },
        { title: m.network.pageRank, cell: (n) => number((n.pageRank ?? 0), 5), by: (n) => (n.pageRank ?? 0), numeric: true },
        { title: m.network.community, cell: (n) => number((n.community ?? 0)), by: (n) => (n.community ?? 0), numeric: true },
      ]}
    />
  );
}
