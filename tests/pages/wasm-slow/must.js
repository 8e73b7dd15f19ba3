// A slow connection is no failure.
import { equal, must, mustWork, told } from '/harness.js';

mustWork();

must('no error is told', () => equal(told('error'), []));
