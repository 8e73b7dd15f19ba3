// Defines <when-rust>, as one script for pages without a bundler.

import './index.js';
