import { mustWork, equal, must, told } from '/harness.js';

mustWork();

must('no error is told', () => equal(told('error'), []));
