import { render } from 'preact';
import { NoticeCard, type NoticeProps } from './NoticeCard';
import css from './notice.css?inline';

/** Draws the notice into its shadow root; call it again with other props to change it. */
export function renderNotice(root: ShadowRoot, props: NoticeProps): void {
  render(
    <>
      <style>{css}</style>
      <NoticeCard {...props} />
    </>,
    root,
  );
}
