// The connection ends before the deferred part.
import { mustDoWithoutDeferred } from '/harness.js';

mustDoWithoutDeferred();
