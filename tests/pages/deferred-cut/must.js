// The connection ends within the deferred part.
import { mustDoWithoutDeferred } from '/harness.js';

mustDoWithoutDeferred();
