// Under a strict policy with trusted types it works without a violation.
import { broken, violate } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();

broken(violate);
