// The deferred part of the wasm is not there.
import { mustDoWithoutDeferred } from '/harness.js';

mustDoWithoutDeferred();
