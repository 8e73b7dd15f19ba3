import { broken, mustWork, violate } from '/harness.js';

mustWork();

broken(violate);
