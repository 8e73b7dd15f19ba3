// The deferred part is half as long as it should be.
import { mustDoWithoutDeferred } from '/harness.js';

mustDoWithoutDeferred();
