// How much of a long list is shown, and a button that shows more. The parameter `first` of the address keeps it; a list shows at
// most 100 entries, the greatest page that the API gives.
import { messages, say } from '../i18n';
import { go, withParams } from '../route';

const most = 100;

/** The number of entries to ask for. */
export function pageSize(params: URLSearchParams, usual = 20): number {
  const first = Number(params.get('first'));
  return Number.isInteger(first) && first >= 1 && first <= most ? first : usual;
}

export function MoreButton({ shown, all }: { shown: number; all: number }) {
  const m = messages.value.state;
  if (shown >= all) return null;
  return (
    <p class="row">
      <span>{say(m.shown, { n: shown, all })}</span>
      {shown < most && <button onClick={() => go(withParams({ first: String(most) }), { replace: true })}>{messages.value.search.more}</button>}
    </p>
  );
}
