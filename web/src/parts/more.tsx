// How much of a long list is shown, and a button that shows more. The parameter `first` of the address keeps it; a list shows at
// most 100 entries, the greatest page that the API gives.
import { messages, say } from '../i18n';
import { go, withParams } from '../route';

const greatest = 100;

/** The number of entries to ask for, at most `most`. */
export function pageSize(params: URLSearchParams, usual = 20, most = greatest): number {
  const first = Number(params.get('first'));
  return Number.isInteger(first) && first >= 1 ? Math.min(first, most) : Math.min(usual, most);
}

export function MoreButton({ shown, all, most = greatest }: { shown: number; all: number; /** The most entries that the list shows. */ most?: number }) {
  const m = messages.value.state;
  if (shown >= all) return null;
  return (
    <p class="row">
      <span>{say(m.shown, { n: shown, all })}</span>
      {shown < most && <button onClick={() => go(withParams({ first: String(most) }), { replace: true })}>{messages.value.search.more}</button>}
    </p>
  );
}
