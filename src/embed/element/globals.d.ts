// Constants that the build defines, and types that TypeScript lacks.

/** The name and the hash of the wasm. */
declare const WASM: string;
declare const WASM_HASH: string;
/** The name and the hash of the deferred part of the wasm. */
declare const DEFERRED: string;
declare const DEFERRED_HASH: string;
/** The name and the hash of the style sheet. */
declare const STYLE: string;
declare const STYLE_HASH: string;
/** The address of `widget-host.js` and all that it imports. */
declare const WIDGET_HOST: string;
/** The element's own style sheet: its layout and the reserved height. */
declare const HOST_CSS: string;

/** Responses by file name, which the stand-alone page requests before any script has loaded. */
declare var whenRustPrefetched: Record<string, Promise<Response>> | undefined;

interface Window {
  CSSStyleSheet: typeof CSSStyleSheet;
}

/** A listener made by wasm-bindgen, which can be freed. */
interface WasmListener extends EventListener {
  _wbg_cb_unref(): void;
}
