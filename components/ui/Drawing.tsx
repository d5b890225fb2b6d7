import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A line drawing of the icon set in the colour of the text around it; the words beside it say the same. */
export const Drawing = ({ of }: { readonly of: IconNode }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    {of.map(([tag, attributes]) => h(tag, attributes))}
  </svg>
);
