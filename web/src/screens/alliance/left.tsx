// The members that sources say have left, each with the alliances and networks that it is in now.
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages, say } from '../../i18n';
import { isOver } from '../../i18n/edtf';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { type Stated, When } from '../../parts/statement';

const LaterMemberships = graphql(`
  query LaterMemberships($ids: [ID!]!, $languages: [LanguageTag!]) {
    nodes(ids: $ids) {
      ... on Institution { id alliances(first: 50) { edges { node { id kind name(languages: $languages) } relations { valid observed confidence modality } } } }
    }
  }
`);

type Statement = Pick<Stated, 'valid' | 'modality'>;
type Member = { node: { id: string; kind: string; name: string }; relations: Stated[] };

/** Whether every statement says that it is over, or has ended. */
export const isFormer = (statements: Statement[]): boolean => statements.length > 0 && statements.some((s) => s.modality === 'PAST' || isOver(s.valid)) && statements.every((s) => s.modality === 'PAST' || isOver(s.valid) || !s.valid);

export function Left({ alliance, members }: { alliance: string; members: Member[] }) {
  const m = messages.value.alliance;
  const left = members.filter((e) => isFormer(e.relations));
  const answer = useAnswer(LaterMemberships, { ids: left.map((e) => e.node.id), languages: nameLanguages() }, { skip: left.length === 0 });
  if (left.length === 0) return null;
  const heading = say(m.left, { n: left.length });
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <Loaded answer={answer}>
        {({ nodes }) => (
          <ul>
            {left.map((e) => {
              const found = nodes.find((n) => n && 'id' in n && n.id === e.node.id);
              const now = found && 'alliances' in found ? found.alliances.edges.filter((a) => a.node.id !== alliance && !isFormer(a.relations)) : [];
              return (
                <li key={e.node.id}>
                  <EntityLink entity={e.node} /> <When statements={e.relations} />
                  {'; '}
                  {now.length === 0 ? <span class="quiet">{m.nowhere}</span> : `${m.now} `}
                  {now.map((a, i) => (
                    <span key={a.node.id}>
                      {i > 0 && ', '}
                      <EntityLink entity={a.node} /> (<When statements={a.relations} />)
                    </span>
                  ))}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
