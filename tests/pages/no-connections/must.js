import { mustFallBack, allow } from '/harness.js';

mustFallBack();
allow('violations');
