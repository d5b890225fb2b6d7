import type { ComponentChildren } from 'preact';

interface PlaceProps {
  /** The name at the end of an address that leads here, as in `#/data/log-days`. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** One setting, or another part of a page, that an address can lead to. */
export const Place = ({ name, children }: PlaceProps) => (
  <div id={placeId(name)} class="place" tabIndex={-1}>
    {children}
  </div>
);

/** The id of the element that bears that name. */
export const placeId = (name: string): string => `at-${name}`;
