import { isAnythingLeft } from '@/components/options/left';

const forms = new Set<() => boolean>([isAnythingLeft]);

/** Has the closing of the page ask where `isLeft` says that something typed would be lost. */
export const askWhere = (isLeft: () => boolean): void => void forms.add(isLeft);

/** Lets the browser ask before the page is closed with something typed and not saved. */
export function askBeforeClosing(): void {
  window.addEventListener('beforeunload', (event) => {
    if ([...forms].some((isLeft) => isLeft())) event.preventDefault();
  });
}
