// Constants that the build defines, and types that TypeScript lacks.

/** The name and the hash of the wasm. */
declare const WASM: string;
declare const WASM_HASH: string;
/** The name and the hash of the deferred part of the wasm. */
declare const DEFERRED: string;
declare const DEFERRED_HASH: string;
/** The style sheet of the first screen. */
declare const STYLE: string;
/** The address of `widget-host.js` and all that it imports. */
declare const WIDGET_HOST: string;
/** The element's own style sheet: its layout and the reserved height. */
declare const HOST_CSS: string;

interface Window {
  /** The wasm, which the stand-alone page requests before any script has loaded. */
  whenRustPrefetched?: Promise<Response>;
  CSSStyleSheet: typeof CSSStyleSheet;
}

/** A listener made by wasm-bindgen, which can be freed. */
interface WasmListener extends EventListener {
  _wbg_cb_unref(): void;
}
