/** @jsxImportSource react */

const drawings = {
  home: 'M3 9.5 10 3.5l7 6V17h-4.5v-4.5h-5V17H3z',
  compose: 'M3.5 16.5v-3.2L13.3 3.5l3.2 3.2L6.7 16.5z',
  scheduled: 'M3.5 4.5h13v12h-13zM3.5 8.5h13M7 2.5v3M13 2.5v3',
  drafts: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 10h4.5M8 13h4.5',
  posts: 'M3.5 4h13M3.5 8h13M3.5 12h13M3.5 16h8',
  tweets: 'M3.5 4h13v9.5H10L6.5 17v-3.5h-3z',
  accounts:
    'M10 9.5a3.2 3.2 0 1 0 0-6.400 3.2 3.2 0 0 0 0 6.400zM3.5 17c.5-3.5 3-5 6.5-5s6 1.5 6.5 5',
  campaigns: 'M3.5 8v4h3l7 4V4l-7 4zM16 8v4',
  analytics: 'M4 17V10M8 17V4M12 17v-5M16 17V7',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2 1-1.2 1.800M10 14.5v.5M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z',
} as const;

/** A section of the tool. */
export type SectionName = keyof typeof drawings;

/** The icon of a section, drawn in lines. */
export function NavIcon({ name }: { name: SectionName }) {
  return (
    <svg className="navIcon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
