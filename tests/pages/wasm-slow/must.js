// A slow connection is no failure.
import { equal, events, must, mustWork } from '/harness.js';

mustWork();

must('no error is told', () => equal(events('error'), []));
