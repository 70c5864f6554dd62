// Two institutions, or two alliances, side by side.
import { messages } from '../../i18n';
import { chosenIn, EntityField, idsIn, useChosen } from '../../parts/entity-field';
import { Loaded } from '../../parts/state';
import { TiesControl } from '../../parts/ties-control';
import { useTitle } from '../../parts/title';
import { CompareGroups } from './groups';
import { CompareInstitutions } from './institutions';

export function CompareScreen() {
  const m = messages.value.compare;
  const ids = ['a', 'b'].flatMap((name) => idsIn(name).slice(0, 1));
  const chosen = useChosen(ids);
  const [a, b] = ids.length === 2 ? chosenIn(chosen.data, ids) : [];
  const title = a && b ? `${m.title}: ${a.name}, ${b.name}` : m.title;
  useTitle(title);
  const alliances = [a, b].filter((e) => e?.kind === 'ALLIANCE').length;
  return (
    <>
      <h1>{m.title}</h1>
      <div class="columns">
        <EntityField name="a" label={m.a} kinds={['INSTITUTION', 'ALLIANCE']} />
        <EntityField name="b" label={m.b} kinds={['INSTITUTION', 'ALLIANCE']} />
      </div>
      <TiesControl />
      {ids.length < 2 ? <p>{m.choose}</p> : <Loaded answer={chosen}>{() => (a && b ? null : <p>{m.choose}</p>)}</Loaded>}
      {a && b && alliances === 1 && <p class="notice">{m.mixed}</p>}
      {a && b && alliances === 0 && <CompareInstitutions a={a} b={b} title={title} />}
      {a && b && alliances === 2 && <CompareGroups a={a} b={b} title={title} />}
    </>
  );
}
