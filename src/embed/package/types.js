// For imports of `when-rust/react` and the like, which are types only.
export {};
