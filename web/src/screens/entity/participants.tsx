// Who takes part in a project, an agreement or a laboratory, where a person belongs, and what a document states.
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages, say } from '../../i18n';
import { period } from '../../i18n/edtf';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { Takes } from '../../parts/takes';
import { relationsIn } from '../../parts/ties';
import { route } from '../../route';
import { Around } from '../../parts/around';
import { Statements } from './statements';

const Participants = graphql(`
  query Participants($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Project {
        valid grantId
        programme { id kind name(languages: $languages) }
        call { id kind name(languages: $languages) }
        consortium {
          statedPartnerCount { value source { id name } }
          members(filter: $filter, first: 100) { totalCount edges { ...Participant } }
        }
      }
      ... on Agreement { valid agreementType parties(filter: $filter, first: 100) { totalCount edges { ...Participant } } }
      ... on JointLab { established fields parties(filter: $filter, first: 100) { totalCount edges { ...Participant } } }
      ... on Person {
        affiliations(filter: $filter, first: 100) { totalCount edges { ...Participant } }
        credits(first: 100) { edges { node { id kind name(languages: $languages) } } }
      }
      ... on Document {
        url published origin languages
        publisher { id kind name(languages: $languages) }
        statements(first: 100) { totalCount edges { node { ...StatementRow } } }
      }
    }
  }
  fragment Participant on OrganisationEdge {
    node { __typename id kind name(languages: $languages) ... on Institution { country city } }
    relations { role valid observed confidence modality source { id name url published } }
  }
`);

export function ParticipantsPanel({ id }: { id: string }) {
  const m = messages.value;
  const answer = useAnswer(Participants, { id, filter: relationsIn(route.value.params), languages: nameLanguages() });
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        switch (node?.__typename) {
          case 'Project': {
            const { statedPartnerCount: stated, members } = node.consortium;
            return (
              <>
                <p class="row">
                  {node.valid && <span>{period(node.valid)}</span>}
                  {node.grantId && <span>{`${m.entity.grant}: ${node.grantId}`}</span>}
                  {node.programme && <EntityLink entity={node.programme} />}
                  {node.call && <EntityLink entity={node.call} />}
                  {stated && (
                    <span>
                      {say(m.entity.stated, { n: stated.value, known: members.totalCount })} (<EntityLink entity={{ ...stated.source, kind: 'DOCUMENT' }} />)
                    </span>
                  )}
                </p>
                <Takes title={m.entity.participants} list={members} places />
                <Around id={id} depth={0} />
              </>
            );
          }
          case 'Agreement':
            return (
              <>
                <p class="row">
                  {node.agreementType && <span>{node.agreementType}</span>}
                  <span>{period(node.valid) || m.facts.noDate}</span>
                </p>
                <Takes title={m.entity.parties} list={node.parties} places />
              </>
            );
          case 'JointLab':
            return (
              <>
                <p class="row">
                  {node.established && <span>{`${m.facts.established}: ${period(node.established)}`}</span>}
                  {node.fields.length > 0 && <span>{node.fields.join(', ')}</span>}
                </p>
                <Takes title={m.entity.parties} list={node.parties} places />
                <Around id={id} depth={0} />
              </>
            );
          case 'Person':
            return (
              <>
                <Takes title={m.entity.affiliations} list={node.affiliations} places />
                {node.credits.edges.length > 0 && <h2>{m.entity.credits}</h2>}
                <ul>
                  {node.credits.edges.map((e) => (
                    <li key={e.node.id}>
                      <EntityLink entity={e.node} />
                    </li>
                  ))}
                </ul>
              </>
            );
          case 'Document':
            return (
              <>
                <p class="row">
                  {node.url && (
                    <a href={node.url} rel="noreferrer noopener">
                      {node.url}
                    </a>
                  )}
                  <span>{node.published ? period(node.published) : m.facts.noDate}</span>
                  {node.publisher && <EntityLink entity={node.publisher} />}
                </p>
                <Statements title={m.entity.states} rows={node.statements.edges.map((e) => e.node)} all={node.statements.totalCount} />
              </>
            );
          default:
            return null;
        }
      }}
    </Loaded>
  );
}
