import { Specimen, State } from './Specimen';

/** Which colour is written upon which. */
const pairs = [
  ['text', 'page'],
  ['text', 'surface'],
  ['text', 'sunken'],
  ['quiet', 'page'],
  ['quiet', 'surface'],
  ['quiet', 'sunken'],
  ['quiet', 'info-soft'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['bad', 'surface'],
  ['text', 'glyph-tile'],
] as const;

/** The names of all tokens in a style sheet whose value begins so. */
const named = (sheet: string, name: RegExp): readonly string[] =>
  [...new Set([...sheet.matchAll(/--([\w-]+):/g)].flatMap(([, each = '']) => each))].filter(
    (each) => name.test(each),
  );

/** The build writes `light-dark()` with two of its own. */
const notColours = /^(?:lightningcss|space|radius|float|size|font)/;

/** Colours, sizes of type, spaces and corners, as `tokens.css` names them. */
export const Tokens = ({ sheet }: { readonly sheet: string }) => (
  <>
    <Specimen of="Colours">
      {named(sheet, /./)
        .filter((each) => !notColours.test(each))
        .map((each) => (
          <State key={each} name={each}>
            <span class="swatch" style={{ background: `var(--${each})` }} />
          </State>
        ))}
    </Specimen>
    <Specimen of="Words on colours">
      {pairs.map(([ink, ground]) => (
        <State key={`${ink} ${ground}`} name={`${ink} on ${ground}`}>
          <span class="swatch" style={{ background: `var(--${ground})`, color: `var(--${ink})` }}>
            Aa 12
          </span>
        </State>
      ))}
    </Specimen>
    <Specimen of="Type">
      {named(sheet, /^size/).map((each) => (
        <State key={each} name={each} wide>
          <span style={{ fontSize: `var(--${each})` }}>Networks that no longer work 2026</span>
        </State>
      ))}
    </Specimen>
    <Specimen of="Spaces">
      {named(sheet, /^space/).map((each) => (
        <State key={each} name={each}>
          <span class="space" style={{ inlineSize: `var(--${each})` }} />
        </State>
      ))}
    </Specimen>
    <Specimen of="Corners and shadow">
      {named(sheet, /^radius/).map((each) => (
        <State key={each} name={each}>
          <span class="swatch" style={{ borderRadius: `var(--${each})` }} />
        </State>
      ))}
      <State name="float">
        <span class="swatch" style={{ boxShadow: 'var(--float)' }} />
      </State>
    </Specimen>
  </>
);
