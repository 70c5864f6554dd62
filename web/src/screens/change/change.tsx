import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages, number, say } from '../../i18n';
import { DayInput } from '../../parts/day-input';
import { DataTable } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink } from '../../parts/entity-link';
import { EntityField } from '../../parts/entity-field';
import { Loaded } from '../../parts/state';
import { Sources, When } from '../../parts/statement';
import { ViewTools } from '../../parts/view-tools';
import { dayIn, tieFlags, tieParams, tiesIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { address, go, param, route, withParams } from '../../route';
import { useTitle } from '../../parts/title';

const Change = graphql(`
  query Change($of: ID!, $from: Date!, $to: Date!, $ties: TieFilter) {
    subject: node(id: $of) { ... on Entity { id kind name } }
    networkChange(of: [$of], from: $from, to: $to, ties: $ties, first: 100) {
      totalCount
      edges {
        kind before after
        node { id kind name country }
        causes { kind from { id kind name } to { id kind name } role valid observed confidence modality source { id name url published } }
      }
    }
  }
`);

export function ChangeScreen() {
  const m = messages.value;
  const of = param('of');
  const params = route.value.params;
  const from = dayIn(params, 'from') || '2018-01-01';
  const to = dayIn(params, 'to') || new Date().toISOString().slice(0, 10);
  const variables = { of, from, to, ties: tiesIn(params, { timeless: true }) };
  const answer = useAnswer(Change, variables, { skip: !of });
  const subject = answer.data?.subject;
  const name = subject && 'name' in subject ? subject.name : '';
  useTitle([m.change.title, name].filter(Boolean).join(': '));
  return (
    <>
      <h1>{m.change.title}</h1>
      <EntityField name="of" label={m.change.of} kinds={['INSTITUTION', 'ALLIANCE', 'PROJECT', 'JOINT_LAB']} />
      <p class="row">
        <DayInput label={m.change.from} value={from} onChoose={(day) => go(withParams({ from: day }))} />
        <DayInput label={m.change.to} value={to} onChoose={(day) => go(withParams({ to: day }))} />
      </p>
      <TiesControl timeless />
      {!of && <p>{m.change.choose}</p>}
      {of && (
        <p>
          <a href={address('/series', { of, from, to })}>{m.series.title}</a>
        </p>
      )}
      {of && (
        <Loaded answer={answer}>
          {({ networkChange }) =>
            networkChange.totalCount === 0 ? (
              <Emptied
                text={m.change.none}
                filters={filtersIn(params, tieParams)}
                count={async (others) => (await ask(Change, { ...variables, ties: tiesIn(others, { timeless: true }) })).data?.networkChange.totalCount ?? 0}
              />
            ) : (
              <DataTable
                caption={m.change.title}
                rows={networkChange.edges}
                rowKey={(e) => e.kind + e.node.id}
                columns={[
                  { title: m.institution.partner, cell: (e) => <EntityLink entity={e.node} />, by: (e) => e.node.name },
                  { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
                  { title: m.change.title, cell: (e) => m.change.kinds[e.kind], by: (e) => e.kind },
                  { title: m.institution.weight, cell: (e) => `${number(e.before, 2)} → ${number(e.after, 2)}`, by: (e) => e.after - e.before, numeric: true },
                  {
                    title: m.change.because,
                    cell: (e) => (
                      <details>
                        <summary>{say(m.facts.document, { n: new Set(e.causes.map((c) => c.source.id)).size })}</summary>
                        <ul class="plain">
                          {e.causes.slice(0, 12).map((c, i) => (
                            <li key={i}>
                              <EntityLink entity={c.from} /> {m.relations[c.kind]} <EntityLink entity={c.to} /> <When statements={[c]} /> <Sources statements={[c]} />
                            </li>
                          ))}
                        </ul>
                      </details>
                    ),
                  },
                ]}
              />
            )
          }
        </Loaded>
      )}
      {of && <ViewTools title={`${m.change.title}: ${name}`} document={Change} variables={variables} command={`liaison network-change ${of} --from ${from} --to ${to}${tieFlags(params, { timeless: true })}`} />}
    </>
  );
}
