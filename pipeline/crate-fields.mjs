// What Cargo.toml says of this crate.
import { execFileSync } from 'node:child_process';

/** @returns {{ version: string, description: string, license: string }} */
export function crateFields() {
  const metadata = execFileSync('cargo', ['metadata', '--no-deps', '--locked', '--format-version=1'], { encoding: 'utf8' });
  return JSON.parse(metadata).packages.find(({ name }) => name === 'when-rust');
}
