// A reader who spaces text out sees all of it.
import { mustFit } from '/screen.js';

const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
mustFit(SPACED, [320, 600, 1200]);
