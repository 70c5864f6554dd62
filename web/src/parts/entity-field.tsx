// Fields of a form that choose entities. What is chosen is kept in the address by id: one id, or several with commas between.
import { type Answer, useAnswer } from '../api';
import { graphql } from '../gql';
import type { ChosenQuery, EntityKind } from '../gql/graphql';
import { messages, say } from '../i18n';
import { go, param, withParams } from '../route';
import { EntityLink, nameLanguages } from './entity-link';
import { EntityPicker } from './entity-picker';

const Chosen = graphql(`
  query Chosen($ids: [ID!]!, $languages: [LanguageTag!]) {
    nodes(ids: $ids) { ... on Entity { id kind name(languages: $languages) } }
  }
`);

type Entity = { id: string; kind: EntityKind; name: string };

/** The ids in a parameter of the address, in their order, each once. */
export const idsIn = (name: string): string[] => [...new Set(param(name).split(',').filter(Boolean))];

/** The answer with the entities that have the ids, for screens that need to know them: how to show that it takes long or fails is theirs. */
export const useChosen = (ids: string[]): Answer<ChosenQuery> => useAnswer(Chosen, { ids, languages: nameLanguages() }, { skip: ids.length === 0 });

/** The entities with the ids, in their order, as far as the answer has them. */
export function chosenIn(data: ChosenQuery | undefined, ids: string[]): Entity[] {
  const found = (data?.nodes ?? []).filter((n): n is Entity => n !== null && 'name' in n);
  return ids.flatMap((id) => found.filter((e) => e.id === id));
}

/** The entities with the ids, in their order, as far as the graph has them and they have come: for names that a screen can do without. */
export const useEntities = (ids: string[]): Entity[] => chosenIn(useChosen(ids).data, ids);

type Props = { name: string; label: string; kinds?: EntityKind[] };

/** A field for one entity. */
export function EntityField({ name, label, kinds }: Props) {
  const initial = useEntities(idsIn(name))[0]?.name ?? '';
  return <EntityPicker label={label} initial={initial} kinds={kinds} onChoose={(c) => go(withParams({ [name]: c.id }))} />;
}

/** A field for several entities: those chosen, each with a button that removes it, and a search box that adds one. */
export function EntitySet({ name, label, kinds }: Props) {
  const m = messages.value.choose;
  const ids = idsIn(name);
  const set = (next: string[]) => go(withParams({ [name]: next.join(',') }));
  return (
    <div role="group" aria-label={label}>
      <EntityPicker label={label} kinds={kinds} clears onChoose={(c) => set([...ids, c.id])} />
      <ul class="plain chips">
        {useEntities(ids).map((e) => (
          <li key={e.id}>
            <EntityLink entity={e} />{' '}
            <button aria-label={say(m.remove, { name: e.name })} title={say(m.remove, { name: e.name })} onClick={() => set(ids.filter((id) => id !== e.id))}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
