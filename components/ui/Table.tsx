import type { ComponentChildren } from 'preact';

interface TableProps {
  readonly label: string;
  /** How the box around it looks. */
  readonly class?: string;
  /** The words over the columns. */
  readonly heads: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A table that scrolls inside its own box where it is too wide. */
export const Table = ({ label, heads, children, ...box }: TableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard scrolls it too.
  <section class={`table ${box.class ?? ''}`} tabIndex={0} aria-label={label}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {/* A name like "Google+" stays whole beside words from right to left. */}
              <bdi>{head}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);
