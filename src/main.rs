//! The wasm binary: a shell around the library, whose `embed` module exports what `engine.js` and
//! `widget-host.js` call.

#![cfg_attr(target_arch = "wasm32", no_main)]

use when_rust as _;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
