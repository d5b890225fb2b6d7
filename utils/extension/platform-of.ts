import { platformIdOn } from '@/utils/availability/list-index';
import { headWithOwnPacks } from './packs/list-with-packs';
import { readRecognised } from './recognised';

/** The listed platform met on `host`, by its address or because it was recognised there. */
export async function platformOf(
  host: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [{ index }, recognisedOn] = await Promise.all([headWithOwnPacks(), readRecognised()]);
  const id = platformIdOn(index, host) ?? recognisedOn(host);
  const name = id === null ? undefined : index.platforms[id]?.name;
  return id === null || name === undefined ? null : { id, name };
}
