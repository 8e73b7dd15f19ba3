// Defines <when-rust>.

export * from './element.js';
