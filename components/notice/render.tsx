import { render } from 'preact';
import card from './card.css?inline';
import controls from './controls.css?inline';
import kept from './kept.css?inline';
import { NoticeCard, type NoticeProps } from './NoticeCard';
import panels from './panels.css?inline';

/** Draws the notice into its shadow root; call it again with other props to change it. */
export function renderNotice(root: ShadowRoot, props: NoticeProps): void {
  render(
    <>
      <style>{card + controls + panels + kept}</style>
      <NoticeCard {...props} />
    </>,
    root,
  );
}
