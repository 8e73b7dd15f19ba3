import { mustFallBack } from '/harness.js';

mustFallBack();
