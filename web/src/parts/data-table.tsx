// A table that can be sorted by any column, by mouse and by keyboard.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { language } from '../i18n';

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** What the column is sorted by; a column without it cannot be sorted. */
  by?: (row: Row) => string | number;
  numeric?: boolean;
};

type Props<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  selected?: string;
  onSelect?: (key: string) => void;
};

export function DataTable<Row>({ caption, columns, rows, rowKey, selected, onSelect }: Props<Row>) {
  const [order, setOrder] = useState<{ column: number; down: boolean } | null>(null);
  const sorted = useMemo(() => {
    const by = order && columns[order.column]?.by;
    if (!by) return rows;
    const collator = new Intl.Collator(language.value);
    const compare = (a: Row, b: Row) => {
      const [x, y] = [by(a), by(b)];
      return typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    };
    return [...rows].sort((a, b) => (order.down ? -compare(a, b) : compare(a, b)));
  }, [rows, columns, order]);
  const sortBy = (column: number) =>
    setOrder((old) => ({ column, down: old?.column === column ? !old.down : Boolean(columns[column]?.numeric) }));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class={columns.length > 3 ? 'cards' : ''} role="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr role="row">
            {columns.map((c, i) => (
              <th role="columnheader" key={c.title} scope="col" class={c.numeric ? 'number' : ''} aria-sort={order?.column === i ? (order.down ? 'descending' : 'ascending') : undefined}>
                {c.by ? (
                  <button class="sort" onClick={() => sortBy(i)}>
                    {c.title} {order?.column === i ? (order.down ? '▾' : '▴') : ''}
                  </button>
                ) : (
                  c.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr role="row" key={rowKey(row)} aria-current={selected === rowKey(row) || undefined} onClick={onSelect && (() => onSelect(rowKey(row)))}>
              {columns.map((c) => {
                const content = c.cell(row);
                return (
                  <td role="cell" key={c.title} class={content === '' ? 'none' : c.numeric ? 'number' : ''} data-title={c.title}>
                    <div>{content}</div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
