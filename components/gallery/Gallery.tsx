import { useState } from 'preact/hooks';
import { Buttons } from './Buttons';
import { Choosing } from './Choosing';
import { Drawings } from './Drawings';
import { Fields } from './Fields';
import type { Looks } from './looks';
import { Messages } from './Messages';
import { Statuses } from './Statuses';
import { Tables } from './Tables';
import { Tokens } from './Tokens';

/** [what is chosen, the choices] */
const looks = {
  theme: ['light dark', 'light', 'dark'],
  contrast: ['system', 'more'],
  direction: ['ltr', 'rtl'],
} as const satisfies { [K in keyof Looks]: readonly Looks[K][] };

const names = { theme: 'Theme', contrast: 'Contrast', direction: 'Direction' } as const;

interface GalleryProps {
  /** The text of `tokens.css`. */
  readonly tokens: string;
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  readonly locale: string;
  readonly direction: Looks['direction'];
  readonly onLooks: (looks: Looks) => void;
}

/** Every component of the design system, in every state; forced colours come from the browser. */
export function Gallery({ tokens, networks, locale, direction, onLooks }: GalleryProps) {
  const [chosen, setChosen] = useState<Looks>({
    contrast: 'system',
    direction,
    theme: 'light dark',
  });
  const choose = (change: Partial<Looks>) => {
    const next = { ...chosen, ...change };
    setChosen(next);
    onLooks(next);
  };
  return (
    <main class="gallery">
      <h1>Design system</h1>
      <div class="looks">
        {(['theme', 'contrast', 'direction'] as const).map((look) => (
          <div key={look} class="field">
            <label for={look}>{names[look]}</label>
            <select
              id={look}
              value={chosen[look]}
              onChange={({ currentTarget }) =>
                choose({ [look]: looks[look].find((each) => each === currentTarget.value) })
              }
            >
              {looks[look].map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <h2>Tokens</h2>
      <Tokens sheet={tokens} />
      <h2>Drawings</h2>
      <Drawings networks={networks} />
      <h2>Statuses</h2>
      <Statuses locale={locale} />
      <h2>Buttons</h2>
      <Buttons />
      <h2>Choosing</h2>
      <Choosing />
      <h2>Fields</h2>
      <Fields />
      <h2>Tables</h2>
      <Tables locale={locale} />
      <h2>Messages</h2>
      <Messages />
    </main>
  );
}
