import { attributeOf, tagOf } from './dom';
import { fact } from './facts';

/** What tells controls of one kind apart, in the page's own words for it. */
const TELLING = ['data-testid', 'data-test-id', 'id', 'data-network', 'role', 'name'];
const MAX_VALUE = 60;

/** Which element it is, like `button[data-testid="x"]`: at most 120 characters, nothing that people wrote. */
export const descriptionOf = fact((element) => {
  const tag = tagOf(element).slice(0, 40);
  const telling = tag === 'input' ? [...TELLING, 'type'] : TELLING;
  for (const name of telling) {
    const value = attributeOf(element, name);
    if (value && value.length <= MAX_VALUE && !/["\s\p{C}]/u.test(value))
      return name === 'id' ? `${tag}#${value}` : `${tag}[${name}="${value}"]`;
  }
  return tag;
});
