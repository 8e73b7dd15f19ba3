// Under a strict policy with trusted types it works without a violation.
import { broken, mustWork, violate } from '/harness.js';

mustWork();

broken(violate);
