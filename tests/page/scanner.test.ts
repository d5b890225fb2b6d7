// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createPace } from '@/utils/page/pace';
import { createScanner } from '@/utils/page/scanner';

const NEVER = Number.POSITIVE_INFINITY;
const read: string[] = [];

function scan(html: string, inside: (element: Element) => boolean = () => true) {
  read.length = 0;
  document.body.innerHTML = html;
  const scanner = createScanner((element) => {
    read.push(element.id);
    return inside(element);
  });
  return scanner;
}
const top = () => document.getElementById('top') as Element;
const tree =
  '<div id="top"><p id="a"><b id="b"></b></p><script id="s"></script><p id="c"></p></div><p id="out"></p>';

test('a part of the page is read in order, and nothing beside it', () => {
  const scanner = scan(tree);
  scanner.add(top());
  expect(scanner.run(NEVER)).toBe(true);
  expect(read).toEqual(['top', 'a', 'b', 'c']);
});

test('what is not to be looked into is passed over', () => {
  const scanner = scan(tree, ({ id }) => id !== 'a');
  scanner.add(top());
  scanner.run(NEVER);
  expect(read).toEqual(['top', 'a', 'c']);
});

test('when the time is over it stops, and goes on from there', () => {
  const many = Array.from({ length: 300 }, (_, at) => `<i id="i${at}"></i>`).join('');
  const scanner = scan(`<div id="top">${many}</div>`);
  scanner.add(top());
  expect(scanner.run(Number.NEGATIVE_INFINITY)).toBe(false);
  expect([...scanner.pending()]).toEqual([top()]);
  expect(read.length).toBeLessThan(200);
  expect(scanner.run(NEVER)).toBe(true);
  expect(new Set(read).size).toBe(301);
  expect(scanner.pending().size).toBe(0);
});

test('what the page takes out meanwhile does not lead astray', () => {
  const many = Array.from({ length: 100 }, (_, at) => `<i id="i${at}"></i>`).join('');
  const scanner = scan(`<div id="top">${many}</div>`);
  scanner.add(top());
  scanner.run(Number.NEGATIVE_INFINITY);
  top().remove();
  expect(scanner.run(NEVER)).toBe(true);
});

test('depth is no matter', () => {
  const scanner = scan('<div id="top"></div>');
  let at = top();
  for (let depth = 0; depth < 3000; depth++) at = at.appendChild(document.createElement('div'));
  scanner.add(top());
  scanner.run(NEVER);
  expect(read).toHaveLength(3001);
});

test('the pace leaves a reserve, then asks to wait in proportion to what was used', () => {
  let now = 0;
  const pace = createPace({ now: () => now });
  pace.spend(200);
  expect(pace.wait()).toBe(0);
  pace.spend(80);
  expect(pace.wait()).toBeGreaterThan(1000);
  pace.spend(10_000);
  expect(pace.wait()).toBe(10_000);
  now += 400_000;
  expect(pace.wait()).toBe(0);
});
