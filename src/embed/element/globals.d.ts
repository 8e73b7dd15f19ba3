// What the build puts in, and what browsers have that TypeScript does not know yet.

/** The name and the hash of the wasm. */
declare const WASM: string;
declare const WASM_HASH: string;
/** The name and the hash of the style sheet. */
declare const STYLE: string;
declare const STYLE_HASH: string;
/** The address of `widget-host.js` and all that it imports. */
declare const WIDGET_HOST: string;
/** The style of the room that the widget will take. */
declare const ROOM: string;

/** What the stand-alone page has asked for before there was a script. */
declare var whenRustAsked: Record<string, Promise<Response>> | undefined;

interface Window {
  CSSStyleSheet: typeof CSSStyleSheet;
}

/** A listener that wasm-bindgen made, which can be freed. */
interface WasmListener extends EventListener {
  _wbg_cb_unref(): void;
}
