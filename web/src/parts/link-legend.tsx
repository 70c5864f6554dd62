// The legend of a network's links: what each kind of line means, and how many links have it.
import { longDay, messages, number, say } from '../i18n';
import { judgedDay, linkStates, type LinkStates } from './link-states';

type Props = { states: LinkStates; failed: boolean };

export function LinkLegend({ states, failed }: Props) {
  const m = messages.value.links;
  const day = judgedDay();
  if (failed) return <p class="quiet">{m.tooMany}</p>;
  if (!states) return null;
  const words = day ? m.day : m.all;
  const counts = new Map(linkStates.map((s) => [s, [...states.values()].filter((of) => of === s).length]));
  return (
    <ul class="legend plain quiet" aria-label={m.legend}>
      {linkStates
        .filter((s) => counts.get(s))
        .map((s) => (
          <li key={s}>
            <svg width="44" height="10" aria-hidden="true">
              <path class={`link ${s}`} d="M1 5H43" />
            </svg>{' '}
            {say(words[s], { day: day && longDay(day) })} ({number(counts.get(s) ?? 0)})
          </li>
        ))}
    </ul>
  );
}
