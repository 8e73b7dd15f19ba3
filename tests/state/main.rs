//! The model: what each action changes, what it leaves alone, and its effects.

#![cfg(not(target_arch = "wasm32"))]

mod answering;
mod beside;
mod consistency;
mod costs;
mod evidence;
mod examples;
mod figures;
mod lineup;
mod opening;
mod replacing;
mod review;
mod samples;
mod sections;
mod skipping;
mod starting_over;
mod trying;
mod typing;
mod undoing;
