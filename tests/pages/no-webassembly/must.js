import { broken } from '/harness.js';
import { mustFallBack } from '/promises.js';

mustFallBack();

broken(() => document.body.replaceChildren());
