// The deferred part comes with the wrong type.
import { mustDoWithoutDeferred } from '/harness.js';

mustDoWithoutDeferred();
