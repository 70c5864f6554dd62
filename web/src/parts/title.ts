import { useEffect } from 'preact/hooks';
import { messages } from '../i18n';

/** Names the window after what the screen shows; an empty text leaves the product's name alone. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${messages.value.brand}` : messages.value.brand;
  }, [title]);
}
