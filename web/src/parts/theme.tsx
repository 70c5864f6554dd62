import { useState } from 'preact/hooks';
import { messages } from '../i18n';

const key = 'liaison-theme';

function apply(theme: string): void {
  document.documentElement.style.colorScheme = theme || 'light dark';
}

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

apply(stored());

/** Light, dark, or as the system has it; kept in this browser, since it is a choice of the reader and no part of a view. */
export function Theme() {
  const m = messages.value.view;
  const [theme, setTheme] = useState(stored);
  const choose = (value: string) => {
    setTheme(value);
    apply(value);
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing still shows the choice until the page is closed.
    }
  };
  return (
    <label>
      {m.theme}{' '}
      <select value={theme} onChange={(e) => choose(e.currentTarget.value)}>
        <option value="">{m.system}</option>
        <option value="light">{m.light}</option>
        <option value="dark">{m.dark}</option>
      </select>
    </label>
  );
}
