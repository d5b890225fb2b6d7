import { i18n } from '#i18n';
import { choiceText } from '@/components/lists';
import type {
  ControlKind,
  NamedPart,
  PickerTrouble,
  Refusal,
  WayKind,
} from '@/utils/rules/picking';

/** Signs that would turn the writing around, or hide what is written. */
const HIDDEN_SIGNS = /[\p{Cc}\p{Cf}]/gu;

/** The kind of a part alone: "Button". */
export const kindText = (kind: ControlKind) => i18n.t(`picker.kind.${kind}`);

/** A part by its kind and its own words: Button “Post to X”. */
export function partText({ kind, name }: NamedPart): string {
  const plain = name.replace(HIDDEN_SIGNS, '').trim();
  return plain === '' ? kindText(kind) : i18n.t('picker.named', [kindText(kind), plain]);
}

/** Why something cannot be meant. */
export const refusalText = (refusal: Refusal) => i18n.t(`picker.refused.${refusal}`);

/** Why nothing came of a press. */
export const troubleText = (trouble: PickerTrouble) => i18n.t(`picker.trouble.${trouble}`);

/** By what something is found again: "by its test id, or else by its words or its picture". */
export function waysText(ways: readonly WayKind[]): string {
  const [first, ...others] = ways.map((way) => i18n.t(`picker.way.${way}`));
  if (first === undefined) return '';
  return others.length === 0
    ? i18n.t('picker.foundBy', [first])
    : i18n.t('picker.foundOtherwise', [first, choiceText(others)]);
}
