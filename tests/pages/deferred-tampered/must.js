// The deferred part is not that of this build.
import { mustDoWithoutDeferred } from '/harness.js';

mustDoWithoutDeferred();
