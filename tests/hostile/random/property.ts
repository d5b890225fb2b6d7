import fc from 'fast-check';
import { seed, times } from '@/tests/reliability/scale';

/** So often each property is tried. */
export const RUNS = times(20_000, 1_000_000);

/** Something that holds for whatever is given: what is done with it ends, and throws nothing. */
export interface Property {
  readonly name: string;
  readonly hold: () => Promise<void>;
}

const run = { numRuns: RUNS, seed };

/** `act` takes whatever `given` makes; what it throws, or what it expects in vain, is told with its example. */
export function holds<T>(
  name: string,
  given: fc.Arbitrary<T>,
  act: (value: T) => unknown,
): Property {
  return {
    name,
    hold: async () =>
      fc.assert(
        fc.property(given, (value) => void act(value)),
        run,
      ),
  };
}

/** The same for what takes time. */
export function holdsInTime<T>(
  name: string,
  given: fc.Arbitrary<T>,
  act: (value: T) => Promise<unknown>,
): Property {
  const property = fc.asyncProperty(given, async (value) => void (await act(value)));
  return { name, hold: () => fc.assert(property, run) };
}

const shared = [Object, Array, String, Number, Boolean, Function, RegExp, Date, Map, Set, Promise];

type Snapshot = ReadonlyMap<PropertyKey, PropertyDescriptor>;
const snapshots = (): readonly Snapshot[] =>
  shared.map(({ prototype }) => {
    const all = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
    return new Map(Reflect.ownKeys(all).map((key) => [key, all[key as string] ?? {}]));
  });

const isSame = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined) =>
  a?.value === b?.value && a?.get === b?.get && a?.set === b?.set;

/** Remembers what all objects have in common; gives what names those parts of it that are others by then. */
export function watchPrototypes(): () => readonly string[] {
  const before = snapshots();
  return () =>
    snapshots().flatMap((now, at) => {
      const then = before[at] ?? new Map();
      const keys = new Set([...then.keys(), ...now.keys()]);
      return [...keys].filter((key) => !isSame(then.get(key), now.get(key))).map(String);
    });
}
