import { render } from 'preact';
import card from './card.css?inline';
import controls from './controls.css?inline';
import kept from './kept.css?inline';
import { NoticeCard, type NoticeProps } from './NoticeCard';
import panels from './panels.css?inline';
import { adoptStyle } from './style-notice';

const style = card + controls + panels + kept;

/** Draws the notice into its shadow root; call it again with other props to change it. */
export function renderNotice(root: ShadowRoot, props: NoticeProps): void {
  render(
    <>
      {adoptStyle(root, style) ? null : <style>{style}</style>}
      <NoticeCard {...props} />
    </>,
    root,
  );
}

/** Takes it away, with all that listens for what it shows. */
export const clearNotice = (root: ShadowRoot): void => render(null, root);
