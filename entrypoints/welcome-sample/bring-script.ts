import { ownScript } from '@/utils/extension/own-script';

/** Brings one of the scripts into this page that dashboards get as content scripts. */
export function bringScript(file: '/detector.js' | '/notice.js'): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const script = document.createElement('script');
  script.src = ownScript(file);
  script.onload = () => resolve(true);
  script.onerror = () => resolve(false);
  document.head.append(script);
  return promise;
}
