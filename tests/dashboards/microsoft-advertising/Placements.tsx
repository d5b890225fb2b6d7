/** @jsxImportSource react */
import { networkIds, networkOf } from './networks';
import { change, toggled } from './store';
import { texts } from './texts';

const lines = texts.placementLines;
const engines = [
  { id: 'search', name: 'Microsoft Search', line: lines.search },
  { id: 'google', name: 'Google Ads', line: lines.google },
] as const;

/** Placements: switches for search engines, check boxes with a machine name for networks. */
export function Placements({ chosen }: { chosen: readonly string[] }) {
  const toggle = (id: string) => change({ placements: toggled(chosen, id) });
  return (
    <>
      <h2>{texts.placements}</h2>
      <div className="placementList">
        {engines.map(({ id, name, line }) => (
          <div key={id} className="placement">
            <button
              type="button"
              role="switch"
              className="switch"
              aria-checked={chosen.includes(id)}
              aria-label={name}
              onClick={() => toggle(id)}
            />
            <strong>{name}</strong>
            <span className="hint">{line}</span>
          </div>
        ))}
        {networkIds.map((id) => {
          const { name, machineName } = networkOf(id);
          return (
            <label key={id} className="placement">
              <input
                type="checkbox"
                name="placement"
                value={machineName}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              <strong>{name}</strong>
              <span className="hint">{lines[id]}</span>
            </label>
          );
        })}
      </div>
    </>
  );
}
