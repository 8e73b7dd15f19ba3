// A page comes in the place of the deferred part, as servers of single-page applications send.
import { mustDoWithoutDeferred } from '/harness.js';

mustDoWithoutDeferred();
