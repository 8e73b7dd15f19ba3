// What the wasm exports: see `src/embed.rs`.

/** What a widget reports: see `src/embed/event_sink.rs`. */
export interface EventSink {
  changed(caseText: string): void;
  shared(link: string): void;
  exported(kind: string): void;
  misread(sentences: string): void;
  opensLinks(): boolean;
  loadDeferred(): void;
  adoptStyles(document: Document): void;
}

export declare class Widget {
  static mount(element: Element, root: Element, events: EventSink, abortController: AbortController, caseText: string, readsAddress: boolean): Widget;
  static check(caseText: string): string;
  static record(caseText: string): string;
  static checkBookingLink(text: string): void;
  static resolvePage(text: string): string;
  readonly isDrawn: boolean;
  setCase(caseText: string): void;
  setLinks(shareBase: string, booking: string): void;
  writeAddressSoon(): void;
  reset(): void;
  undo(): void;
  redo(): void;
  setDeferred(isLoaded: boolean): void;
  ask(id: string): boolean;
  unmount(): void;
}

export interface Instance {
  Widget: typeof Widget;
  /** Links the deferred part to this instance. */
  link(deferred: WebAssembly.Module): Promise<unknown>;
}

/** Starts an instance of the compiled wasm. Callbacks from the browser go through `callWasm`. */
export declare function instantiate(module: WebAssembly.Module, callWasm: <T>(action: () => T) => T | undefined): Promise<Instance>;
