import { country, messages, number } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { EntityLink } from '../../parts/entity-link';
import type { Measure, MeasuresByID } from '../../parts/measures';
import type { Node } from '../../parts/network-model';

type Props = { nodes: Node[]; measures: MeasuresByID; selected: string; onSelect: (id: string) => void };

/** The equal twin of the drawing: every institution of the network with its measures, selection included. Measures that have not come yet are blank. */
export function NetworkTable({ nodes, measures, selected, onSelect }: Props) {
  const m = messages.value;
  const of = (n: Node, name: keyof Measure) => measures?.get(n.entity.id)?.[name];
  const measure = (name: keyof Measure, digits: number) => ({
    title: m.network[name],
    cell: (n: Node) => {
      const value = of(n, name);
      return value === undefined ? '' : number(value, digits);
    },
    by: (n: Node) => of(n, name) ?? 0,
    numeric: true,
  });
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
        { title: m.network.strength, cell: (n) => number(n.strength ?? 0, 2), by: (n) => n.strength ?? 0, numeric: true },
        measure('betweenness', 1),
        measure('pageRank', 5),
        measure('community', 0),
      ]}
    />
  );
}
