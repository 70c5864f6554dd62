import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages } from '../../i18n';
import { property } from '../../i18n/said';
import { ClaimInWords } from '../../parts/claim';
import { DataTable } from '../../parts/data-table';
import { EntityLink } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { ViewTools } from '../../parts/view-tools';
import { useTitle } from '../../parts/title';

const Conflicts = graphql(`
  query Conflicts {
    conflicts(first: 100) {
      totalCount
      edges {
        node {
          id property rule
          subject { id kind name }
          claims { ...ClaimWords }
        }
      }
    }
  }
`);

export function ConflictsScreen() {
  const m = messages.value;
  useTitle(m.conflicts.title);
  const answer = useAnswer(Conflicts, {});
  return (
    <>
      <h1>{m.conflicts.title}</h1>
      <Loaded answer={answer}>
        {({ conflicts }) =>
          conflicts.totalCount === 0 ? (
            <p>{m.conflicts.none}</p>
          ) : (
            <DataTable
              caption={`${m.conflicts.title} (${conflicts.totalCount})`}
              rows={conflicts.edges}
              rowKey={(e) => e.node.id}
              columns={[
                { title: m.conflicts.subject, cell: (e) => <EntityLink entity={e.node.subject} />, by: (e) => e.node.subject.name },
                { title: m.conflicts.property, cell: (e) => property(e.node.property), by: (e) => property(e.node.property) },
                {
                  title: m.conflicts.both,
                  cell: (e) => (
                    <ul class="plain">
                      {e.node.claims.map((c, i) => (
                        <li key={i}>
                          <ClaimInWords claim={c} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <ViewTools title={m.conflicts.title} document={Conflicts} variables={{}} command="liaison conflicts" />
    </>
  );
}
