import { ExternalLink } from 'lucide';
import { Brand } from '@/components/ui/Brand';
import { Drawing } from '@/components/ui/Drawing';
import { Icon, type IconName, icons } from '@/components/ui/Icon';
import { NetworkGlyph } from '@/components/ui/NetworkGlyph';
import { toolbarLooks, toolbarPaths, toolbarThemes } from '@/utils/plan/toolbar';
import { Specimen, State } from './Specimen';

interface DrawingsProps {
  readonly networks: readonly { readonly id: string; readonly label: string }[];
}

/** The mark, icons, signs of networks, and the toolbar button. */
export const Drawings = ({ networks }: DrawingsProps) => (
  <>
    <Specimen of="Brand">
      <State name="Mark and name">
        <Brand />
      </State>
    </Specimen>
    <Specimen of="Toolbar button">
      {toolbarThemes.map((theme) =>
        toolbarLooks.map((look) => (
          <State key={theme + look} name={`${look}, ${theme}`}>
            <span class={`toolbar ${theme}`}>
              {Object.entries(toolbarPaths(look, theme)).map(([size, path]) => (
                <img key={size} src={`/${path}`} alt="" width={size} height={size} />
              ))}
            </span>
          </State>
        )),
      )}
    </Specimen>
    <Specimen of="Icon">
      {(Object.keys(icons) as IconName[]).map((name) => (
        <State key={name} name={name}>
          <Icon name={name} />
        </State>
      ))}
    </Specimen>
    <Specimen of="Drawing">
      <State name="Any of the set">
        <Drawing of={ExternalLink} />
      </State>
    </Specimen>
    <Specimen of="NetworkGlyph">
      {[...networks, { id: 'none', label: 'Not in the list' }].map(({ id, label }) => (
        <State key={id} name={label}>
          <NetworkGlyph id={id} label={label} />
        </State>
      ))}
    </Specimen>
  </>
);
