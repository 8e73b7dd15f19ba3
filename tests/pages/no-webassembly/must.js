import { broken, mustFallBack } from '/harness.js';

mustFallBack();

broken(() => document.body.replaceChildren());
