// Text of twice its size finds its room.
import { mustFit } from '/screen.js';

mustFit('.base { font-size: 200% }', [600, 1200]);
