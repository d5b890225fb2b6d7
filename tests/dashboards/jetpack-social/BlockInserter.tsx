/** @jsxImportSource react */
import { glyphs } from '@/tests/dashboards/shared/glyphs';

const blocks = [
  { name: 'Paragraph', path: 'M5 4h12v2h-4v14h-2V6H9v14H7v-8a4 4 0 0 1-2-8z' },
  { name: 'Image', path: 'M3 4h18v16H3zm2 2v9l4-4 4 4 3-3 3 3V6z' },
  { name: 'Facebook', path: glyphs.facebook },
  { name: 'Twitter', path: glyphs.bird },
] as const;

/** Blocks to insert; the one called Twitter embeds a post and still works. */
export function BlockInserter() {
  return (
    <div className="block-inserter" role="region" aria-label="Block library">
      {blocks.map(({ name, path }) => (
        <button key={name} type="button" className="block-item">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={path} />
          </svg>
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}
