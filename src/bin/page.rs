//! Prints the criteria as HTML, for the build to put into the stand-alone page.

use std::io::{self, Write};

fn main() -> io::Result<()> {
    io::stdout().write_all(when_rust::page::criteria().as_bytes())
}
