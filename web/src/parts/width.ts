// The width that a drawing has, so that it is drawn for it instead of being cut or shrunk.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of an element in pixels, at most `most`; `most` until it is in the page. */
export function useWidth(box: RefObject<HTMLElement | null>, most: number): number {
  const [width, setWidth] = useState(most);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(200, Math.min(most, Math.floor(element.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [most]);
  return width;
}
