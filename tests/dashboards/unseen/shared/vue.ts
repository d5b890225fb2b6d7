import { type Component, createApp, type ShallowRef, shallowRef } from 'vue';
import type { Store } from './store';

/** Mounts into `#app`, and returns how to unmount. */
export function mountVue(view: Component): () => void {
  const app = createApp(view);
  const report = (error: unknown) => window.appErrors.push(`vue: ${String(error)}`);
  app.config.errorHandler = report;
  app.config.warnHandler = report;
  app.mount('#app');
  return () => app.unmount();
}

/** The state as a reference that templates follow. */
export function refOf<State>(store: Store<State>): Readonly<ShallowRef<State>> {
  const state = shallowRef(store.read());
  store.subscribe(() => {
    state.value = store.read();
  });
  return state;
}
