import { readFile } from 'node:fs/promises';
import type { Size } from './screen-states';

/** The voice of the tiles: what the reader gets, in the colours of the reader. */
const style = `
  * { box-sizing: border-box; margin: 0 }
  body {
    display: flex; align-items: center; overflow: hidden; inline-size: 100vw; block-size: 100vh;
    background: var(--paper); color: var(--ink); font-family: var(--serif);
  }
  h1 { font-size: 1em; font-weight: 600; line-height: 1.15; letter-spacing: -0.01em }
  p { color: var(--ink-soft); line-height: 1.4 }
  u { color: var(--ink); text-decoration: 0.09em solid underline var(--accent); text-underline-offset: 0.22em }
  img { display: block; flex: none }
  .shot { border: 1px solid var(--rule); border-radius: 10px; box-shadow: 0 12px 40px var(--shadow) }
`;

async function dataUrl(file: string, type: string): Promise<string> {
  return `data:${type};base64,${(await readFile(file)).toString('base64')}`;
}

async function document(body: string): Promise<string> {
  const tokens = await readFile('assets/tokens.css', 'utf8');
  return `<!doctype html><html lang="en"><style>${tokens}${style}</style>${body}</html>`;
}

/** The name, the icon and one line with a marked term, for a tile of the store's front pages. */
export async function promotionalTile({ width }: Size): Promise<string> {
  const icon = await dataUrl('assets/icon.svg', 'image/svg+xml');
  const isWide = width > 1000;
  const [iconSize, name, line, gap] = isWide ? [208, 76, 36, 72] : [92, 30, 17, 24];
  return document(`<body style="justify-content: center; gap: ${gap}px">
    <img src="${icon}" width="${iconSize}" height="${iconSize}" alt="">
    <div style="max-inline-size: ${isWide ? 860 : 290}px">
      <h1 style="font-size: ${name}px">Phase Two Reader</h1>
      <p style="font-size: ${line}px; margin-block-start: 0.7em">
        Who sits on the <u>Board of Peace</u>? Where is the <u>yellow line</u>?
        A dated, sourced note, where you read the word.
      </p>
    </div>
  </body>`);
}

/** A picture of a narrow screen beside a sentence that says what it is. */
export async function captionedTile(options: {
  readonly picture: string;
  readonly title: string;
  readonly text: string;
}): Promise<string> {
  const picture = await dataUrl(options.picture, 'image/png');
  return document(`<body style="justify-content: center; gap: 88px; padding: 48px">
    <div style="max-inline-size: 460px">
      <h1 style="font-size: 44px">${options.title}</h1>
      <p style="font-size: 22px; margin-block-start: 20px">${options.text}</p>
    </div>
    <img class="shot" src="${picture}" height="704" alt="">
  </body>`);
}
