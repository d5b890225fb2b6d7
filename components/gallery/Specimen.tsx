import type { ComponentChildren } from 'preact';
import { Locked } from '@/components/ui/Locked';

interface SpecimenProps {
  /** A module of `components/ui`, or what is made of CSS alone. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** One component in all its states. */
export const Specimen = ({ of, children }: SpecimenProps) => (
  <section class="specimen" data-component={of}>
    <h3>{of}</h3>
    <div class="states">{children}</div>
  </section>
);

interface StateProps {
  readonly name: string;
  /** What is drawn as if the pointer were over it, or the focus on it. */
  readonly force?: 'hover' | 'focus';
  /** Whether it takes the whole width. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One state with its name above. */
export const State = ({ name, force, wide = false, children }: StateProps) => (
  <figure class={wide ? 'wide' : ''} data-force={force}>
    <figcaption>{name}</figcaption>
    <div>{children}</div>
  </figure>
);

/** Something that can be pressed: as it is, under the pointer, with the focus, and locked by policy. */
export const Pressed = ({ children }: { readonly children: ComponentChildren }) => (
  <>
    <State name="Plain">{children}</State>
    <State name="Hover" force="hover">
      {children}
    </State>
    <State name="Focus" force="focus">
      {children}
    </State>
    <State name="Locked by policy">
      <Locked by>{children}</Locked>
    </State>
  </>
);
