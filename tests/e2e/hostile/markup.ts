import { fileRule, packText } from '../../fixtures/rule-files.ts';

/** A text that would act, were it ever markup. */
export const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** A rule pack whose every text is one of those. */
export const HOSTILE_PACK = packText({
  name: MARKUP,
  rules: [fileRule('a', { client: MARKUP, network: MARKUP.slice(0, 60), note: MARKUP })],
});

/** Chooses a file in a page that imports them; call it there. */
export function chooseFile(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], '<b>bold.json'));
  if (!input) throw new Error('nothing can be chosen here');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
