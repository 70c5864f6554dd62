// A component whose code is loaded when it is first shown, so that the first screen does not pay for drawing libraries.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../i18n';

export function lazy<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, redraw] = useState(0);
    useEffect(() => {
      if (loaded) return;
      void load().then((component) => {
        loaded = component;
        redraw((n) => n + 1);
      });
    }, []);
    const Component = loaded;
    return Component ? <Component {...(props as Props & object)} /> : <p role="status">{messages.value.state.loading}</p>;
  };
}
