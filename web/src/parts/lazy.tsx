// A component whose code is loaded when it is first shown, so that the first screen does not pay for drawing libraries.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../i18n';
import { FaultBox } from './state';

export function lazy<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [state, set] = useState<{ attempt: number; fault?: string }>({ attempt: 0 });
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          set({ attempt: 0 });
        },
        (e: unknown) => set((old) => ({ ...old, fault: e instanceof Error ? e.message : String(e) })),
      );
    }, [state.attempt]);
    const Component = loaded;
    if (Component) return <Component {...(props as Props & object)} />;
    // A browser keeps a failed import of a module, so that only a new page tries again.
    if (state.fault) return <FaultBox faults={[{ code: 'NETWORK', message: state.fault, requestID: '' }]} retry={() => location.reload()} />;
    return <p role="status">{messages.value.state.loading}</p>;
  };
}
