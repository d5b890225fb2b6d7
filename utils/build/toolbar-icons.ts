import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type ToolbarTheme, toolbarLooks, toolbarPaths, toolbarThemes } from '../plan/toolbar';

const drawings = join(import.meta.dirname, '../../assets/icons/toolbar');

/** The words in the drawings that stand for a colour, and the colour on each toolbar. */
const colours: Readonly<Record<ToolbarTheme, Readonly<Record<string, string>>>> = {
  light: { BRAND: '#1f5fbf', GROUND: '#ffffff', INK: '#4a4a4f', QUIET: '#6b6b70' },
  dark: { BRAND: '#4f8ff0', GROUND: '#2b2a33', INK: '#d6d6db', QUIET: '#8f8f96' },
};

const inTheme = (drawing: string, theme: ToolbarTheme) =>
  drawing.replace(/\b(?:BRAND|GROUND|INK|QUIET)\b/g, (word) => colours[theme][word] ?? word);

/** Draws all looks of the toolbar button into `folder`, and tells where each belongs in the package. */
export async function toolbarIcons(
  folder: string,
): Promise<{ readonly absoluteSrc: string; readonly relativeDest: string }[]> {
  await mkdir(join(folder, 'icons/toolbar'), { recursive: true });
  const drawn = toolbarLooks.map(async (look) => {
    const drawing = await readFile(join(drawings, `${look}.svg`), 'utf8');
    const files = toolbarThemes.flatMap((theme) =>
      Object.entries(toolbarPaths(look, theme)).map(async ([size, relativeDest]) => {
        const absoluteSrc = join(folder, relativeDest);
        // Drawn large and made small: thin lines stay clear.
        await sharp(Buffer.from(inTheme(drawing, theme)), { density: 288 })
          .resize(Number(size))
          .png({ compressionLevel: 9 })
          .toFile(absoluteSrc);
        return { absoluteSrc, relativeDest };
      }),
    );
    return Promise.all(files);
  });
  return (await Promise.all(drawn)).flat();
}
