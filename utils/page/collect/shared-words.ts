import { attributeOf, childrenOf, parentOf, pathOf, tagOf } from '@/utils/page/dom';
import type { ReadBlock } from './post-text';

/** How large a part of other rows says what a block says, from 0 to 1. */
export interface Shared {
  /** The same to the letter. */
  readonly exactly: number;
  /** The same but for dates and numbers. */
  readonly nearly: number;
}

/** One other row is no proof. */
const MIN_ROWS = 3;

const textOf = ({ text }: ReadBlock) => text.toLowerCase();
const skeletonOf = (block: ReadBlock) => {
  const { moment } = block;
  const words = moment.day || moment.time ? moment.rest : textOf(block);
  return words.replace(/\d+/g, '0').trim();
};

/** Tells how many of the other `rows` say the same as a block of one of them. */
export function sharedIn(rows: readonly (readonly ReadBlock[])[]): (block: ReadBlock) => Shared {
  if (rows.length < MIN_ROWS) return () => ({ exactly: 0, nearly: 0 });
  const partOf = (nameOf: (block: ReadBlock) => string) => {
    const said = rows.map((blocks) => new Set(blocks.map(nameOf)));
    return (block: ReadBlock) => {
      const name = nameOf(block);
      return (said.filter((each) => each.has(name)).length - 1) / (said.length - 1);
    };
  };
  const exactly = partOf(textOf);
  const nearly = partOf(skeletonOf);
  return (block) => ({ exactly: exactly(block), nearly: nearly(block) });
}

/** Where a block stands in its row: the same in all rows that are built alike. */
export function placeIn(row: Element, { element }: ReadBlock): string {
  const path = pathOf(element);
  return path
    .slice(0, Math.max(0, path.indexOf(row)))
    .map((at) => {
      const tag = tagOf(at);
      const around = tag === 'td' ? parentOf(at) : null;
      const column = around ? childrenOf(around).indexOf(at) : '';
      return `${tag}${column}.${attributeOf(at, 'class') ?? ''}`;
    })
    .join(' ');
}
