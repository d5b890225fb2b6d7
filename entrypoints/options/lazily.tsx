import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NotLoaded, Waiting } from '@/components/options/PageStates';

interface Loaded<Props> {
  readonly view: ComponentType<Props>;
}

/** A part of the page whose script is brought when it is first shown; calling `load` brings it early. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let known: Loaded<Props> | null = null;
  return function Lazy(props: Props) {
    const [state, setState] = useState<Loaded<Props> | 'waiting' | 'failed'>(known ?? 'waiting');
    useEffect(() => {
      if (known) return;
      let isShown = true;
      void load()
        .then(
          (view) => {
            known = { view };
            return known;
          },
          () => 'failed' as const,
        )
        .then((next) => isShown && setState(next));
      return () => {
        isShown = false;
      };
    }, []);
    if (state === 'waiting') return <Waiting />;
    // After an update of the extension the old script is gone.
    if (state === 'failed') return <NotLoaded onReload={() => location.reload()} />;
    const View = state.view;
    return <View {...props} />;
  };
}
