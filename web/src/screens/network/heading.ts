// The title of a network says what it is limited to, so that a link, a citation and a frame of it can be told apart.
import { country, messages } from '../../i18n';
import { idsIn, useEntities } from '../../parts/entity-field';
import { param } from '../../route';

/** The most entities that a title names. */
const most = 3;

/** The title of the network of the address: the country, the alliance, and what it lies around. */
export function useNetworkTitle(): string {
  const m = messages.value.network;
  const [alliances, focus] = [idsIn('alliance'), idsIn('focus')];
  const names = new Map(useEntities([...alliances, ...focus]).map((e) => [e.id, e.name]));
  const named = (ids: string[]) => ids.slice(0, most).flatMap((id) => names.get(id) ?? []).join(', ') + (ids.length > most ? ' …' : '');
  const parts = [param('country') && country(param('country')), named(alliances), named(focus) && `${m.focus} ${named(focus)}`].filter(Boolean);
  return parts.length ? `${m.title}: ${parts.join(', ')}` : m.title;
}
