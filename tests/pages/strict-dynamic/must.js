import { broken, violate } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();

broken(violate);
