import { type Draft, mainText } from './draft';

/** The text of a draft that is meant for `network`: its own, else the one for all, else the longest. */
export function textFor({ texts }: Pick<Draft, 'texts'>, network: string): string {
  const ofNetwork = (id: string | null) => texts.find((each) => each.network === id)?.text;
  return ofNetwork(network) || ofNetwork(null) || mainText(texts);
}
