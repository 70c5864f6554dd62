// Statements that link two entities, as rows: who, what, to whom, in which role, when, and who says so.
import { graphql } from '../../gql';
import type { StatementRowFragment } from '../../gql/graphql';
import { messages, word } from '../../i18n';
import { said } from '../../i18n/said';
import { type Column, DataTable } from '../../parts/data-table';
import { EntityLink } from '../../parts/entity-link';
import { CutNotice } from '../../parts/state';
import { Sources, When } from '../../parts/statement';

export const StatementRow = graphql(`
  fragment StatementRow on Relation {
    id kind role valid observed confidence modality
    source { id name url published }
    from { id kind name(languages: $languages) }
    to { id kind name(languages: $languages) }
  }
`);

type Props = { title: string; rows: StatementRowFragment[]; all: number; /** The entity that the page is about, which is left out of its rows. */ of?: string; /** Leave out the source, where all rows have the same. */ sourceless?: boolean };

/** No statements show nothing. */
export function Statements({ title, rows, all, of, sourceless }: Props) {
  const m = messages.value.facts;
  if (all === 0) return null;
  const heading = `${title} (${all})`;
  const role: Column<StatementRowFragment> = { title: m.role, cell: (r) => said('roles', r.role), by: (r) => said('roles', r.role) };
  return (
    <section>
      <h2>{heading}</h2>
      {rows.length < all && <CutNotice cut={{ at: rows.length }} all={all} />}
      <DataTable
        caption={heading}
        rows={rows}
        rowKey={(r) => r.id}
        columns={[
          {
            title: m.statement,
            cell: (r) => (
              <>
                {r.from.id !== of && <EntityLink entity={r.from} />} {messages.value.relations[r.kind]} {r.to.id !== of && <EntityLink entity={r.to} />}
              </>
            ),
            by: (r) => r.kind,
          },
          ...(rows.some((r) => r.role) ? [role] : []),
          { title: m.when, cell: (r) => <When statements={[r]} /> },
          sourceless
            ? { title: m.said, cell: (r) => (r.confidence === 'STATED' ? '' : <span class="tag">{word(messages.value.confidence, r.confidence)}</span>), by: (r) => r.confidence }
            : { title: m.source, cell: (r) => <Sources statements={[r]} /> },
        ]}
      />
    </section>
  );
}
