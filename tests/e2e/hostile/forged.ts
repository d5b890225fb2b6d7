/** Everything that the extension's scripts in pages listen for. */
export const HEARD =
  'auxclick beforeinput beforetoggle blur change click compositionend contextmenu copy dblclick dragstart drop focus focusin focusout input keydown keypress keyup load mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup pagehide pageshow paste pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup popstate prerenderingchange resize scroll selectstart submit toggle touchcancel touchend touchmove touchstart visibilitychange wheel'.split(
    ' ',
  );
/** The scripts that run in pages. */
export const ENTRIES = [
  'collector',
  'dashboard',
  'detector',
  'keeper',
  'notice',
  'picker',
  'point',
  'selection',
];
/** [what is forged, a page's doing, with the extension's address and its scripts] */
export const FORGED: readonly (readonly [
  string,
  (given: { ids: readonly string[]; entries: readonly string[]; heard: readonly string[] }) => void,
])[] = [
  [
    "a start of WXT's content scripts",
    ({ entries, ids }) => {
      for (const id of ids)
        for (const entry of entries) {
          const name = `${id}:${entry}:wxt:content-script-started`;
          const detail = { contentScriptName: entry, messageId: 'forged' };
          document.dispatchEvent(new CustomEvent(name, { detail }));
          window.dispatchEvent(new CustomEvent(name, { detail }));
          window.postMessage({ ...detail, type: name }, '*');
          window.postMessage({ ...detail, type: 'wxt:content-script-started' }, '*');
        }
    },
  ],
  [
    'each event that scripts listen for, everywhere',
    ({ heard }) => {
      const places = [
        window,
        document,
        document.documentElement,
        document.body,
        ...document.querySelectorAll('.panel, .panel *, compose-guard-notice'),
      ];
      for (const type of heard)
        for (const place of places)
          if (!(place instanceof HTMLButtonElement && type === 'click'))
            place.dispatchEvent(new Event(type, { bubbles: false, composed: true }));
    },
  ],
  [
    'messages in the form of our own',
    ({ entries }) => {
      const names =
        'planChanged draftWanted focusNotice showUnit present pickerEnd saveSettings pauseHere';
      for (const name of [...names.split(' '), ...entries]) {
        window.postMessage({ data: null, name }, '*');
        document.dispatchEvent(new CustomEvent(`compose-guard:${name}`, { detail: null }));
      }
    },
  ],
  [
    'the symbols by which the scripts share',
    () => {
      const names =
        'page notices keeper kept collect picked-page own toggles detector previewer picker';
      for (const name of names.split(' ')) {
        const key = Symbol.for(`compose-guard.${name}`);
        const all = globalThis as unknown as Record<symbol, unknown>;
        if (all[key] !== undefined) throw new Error(`${name} can be reached`);
        all[key] = () => undefined;
      }
    },
  ],
];
