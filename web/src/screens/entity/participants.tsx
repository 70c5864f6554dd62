// Who takes part in a project, an agreement or a laboratory, where a person belongs, and what a document states: each with its
// time, its network and a map.
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { ParticipantsQuery } from '../../gql/graphql';
import { messages, say } from '../../i18n';
import { isOver, period } from '../../i18n/edtf';
import { Around } from '../../parts/around';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { type Edge, Takes } from '../../parts/takes';
import { relationsIn } from '../../parts/ties';
import { Timeline } from '../../parts/timeline';
import { route } from '../../route';
import { Statements } from './statements';

const Participants = graphql(`
  query Participants($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Project {
        id kind valid grantId
        programme { id kind name(languages: $languages) }
        call { id kind name(languages: $languages) }
        consortium {
          statedPartnerCount { value source { id name } }
          members(filter: $filter, first: 100) { totalCount edges { ...Participant } }
        }
      }
      ... on Agreement { id kind valid agreementType parties(filter: $filter, first: 100) { totalCount edges { ...Participant } } }
      ... on JointLab { id kind established fields parties(filter: $filter, first: 100) { totalCount edges { ...Participant } } }
      ... on Person {
        affiliations(filter: $filter, first: 100) { totalCount edges { ...Participant } }
        credits(first: 100) { edges { node { id kind name(languages: $languages) } } }
      }
      ... on Document {
        id url published origin languages
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

type Node = NonNullable<ParticipantsQuery['node']>;
type Of<Kind extends Node['__typename']> = Extract<Node, { __typename: Kind }>;

export function ParticipantsPanel({ id }: { id: string }) {
  const answer = useAnswer(Participants, { id, filter: relationsIn(route.value.params), languages: nameLanguages() });
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        switch (node?.__typename) {
          case 'Project':
            return <OfProject node={node} />;
          case 'Agreement':
            return <OfAgreement node={node} />;
          case 'JointLab':
            return <OfLaboratory node={node} />;
          case 'Person':
            return <OfPerson node={node} />;
          case 'Document':
            return <OfDocument node={node} />;
          default:
            return null;
        }
      }}
    </Loaded>
  );
}

function OfProject({ node }: { node: Of<'Project'> }) {
  const m = messages.value;
  const { statedPartnerCount: stated, members } = node.consortium;
  return (
    <>
      <p class="row">
        <Spell valid={node.valid} />
        {node.grantId && <span>{`${m.entity.grant}: ${node.grantId}`}</span>}
        {node.programme && <EntityLink entity={node.programme} />}
        {node.call && <EntityLink entity={node.call} />}
        {stated && (
          <span>
            {say(m.entity.stated, { n: stated.value, known: members.totalCount })} (<EntityLink entity={{ ...stated.source, kind: 'DOCUMENT' }} />)
          </span>
        )}
      </p>
      <Takes title={m.entity.participants} list={members} places whole={node} />
      <Times whole={node.valid} label={m.kinds.PROJECT} edges={members.edges} />
      <Around ids={[node.id]} depth={0} />
    </>
  );
}

function OfAgreement({ node }: { node: Of<'Agreement'> }) {
  const m = messages.value;
  return (
    <>
      <p class="row">
        {node.agreementType && <span>{node.agreementType}</span>}
        <Spell valid={node.valid} />
      </p>
      <Takes title={m.entity.parties} list={node.parties} places whole={node} />
      <Times whole={node.valid} label={m.kinds.AGREEMENT} edges={node.parties.edges} />
      <Around ids={[node.id]} depth={0} />
    </>
  );
}

function OfLaboratory({ node }: { node: Of<'JointLab'> }) {
  const m = messages.value;
  return (
    <>
      <p class="row">
        {node.established && <span>{`${m.facts.established}: ${period(node.established)}`}</span>}
        {node.fields.length > 0 && <span>{node.fields.join(', ')}</span>}
      </p>
      <Takes title={m.entity.parties} list={node.parties} places />
      <Times label={m.kinds.JOINT_LAB} edges={node.parties.edges} />
      <Around ids={[node.id]} depth={0} />
    </>
  );
}

function OfPerson({ node }: { node: Of<'Person'> }) {
  const m = messages.value;
  const places = node.affiliations.edges.map((e) => e.node);
  return (
    <>
      <Takes title={m.entity.affiliations} list={node.affiliations} places />
      <Times label={m.kinds.PERSON} edges={node.affiliations.edges} />
      {node.credits.edges.length > 0 && (
        <section>
          <h2>{m.entity.credits}</h2>
          <ul>
            {node.credits.edges.map((e) => (
              <li key={e.node.id}>
                <EntityLink entity={e.node} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {places.length > 0 && <Around ids={places.slice(0, 10).map((p) => p.id)} depth={places.some((p) => p.kind === 'INSTITUTION') ? 1 : 0} />}
    </>
  );
}

function OfDocument({ node }: { node: Of<'Document'> }) {
  const m = messages.value;
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
      <Statements title={m.entity.states} rows={node.statements.edges.map((e) => e.node)} all={node.statements.totalCount} sourceless />
      {node.statements.totalCount > 0 && <Around ids={[]} depth={0} source={node.id} />}
    </>
  );
}

/** The period of an entity, with a mark where it is over. */
function Spell({ valid }: { valid?: string | null }) {
  const m = messages.value;
  if (!valid) return <span class="quiet">{m.facts.noDate}</span>;
  return (
    <span>
      {period(valid)}
      {isOver(valid) && <span class="tag">{m.institution.ended}</span>}
    </span>
  );
}

/** The period of an entity and those of who takes part, as a drawing. Beside a period of the whole, who has no date is left out; without any date there is nothing to draw. */
function Times({ whole, label, edges }: { whole?: string | null; label: string; edges: Edge[] }) {
  const lines = edges.map((e) => ({ label: e.node.name, statements: e.relations })).filter((l) => !whole || l.statements.some((s) => s.valid || s.observed));
  const all = whole ? [{ label, statements: [{ valid: whole, modality: 'ACTUAL' }] }, ...lines] : lines;
  if (!whole && !lines.some((l) => l.statements.some((s) => s.valid || s.observed))) return null;
  return (
    <section>
      <h2>{messages.value.series.title}</h2>
      <Timeline lines={all} />
    </section>
  );
}
