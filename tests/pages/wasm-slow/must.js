// A slow connection is no failure.
import { equal, events, must } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();

must('no error is told', () => equal(events('error'), []));
