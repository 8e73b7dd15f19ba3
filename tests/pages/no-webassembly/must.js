import { mustFallBack, broken } from '/harness.js';

mustFallBack();

broken(() => document.body.replaceChildren());
