import { mustWork, broken } from '/harness.js';

mustWork();

broken(() => document.body.setAttribute('style', 'color: red'));
