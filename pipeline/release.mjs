// Makes the downloads for owners of sites: the built folder with what to do, documentation and checksums, as zip and as
// tar.gz, and WordPress's plugin as a zip to upload. They come from the plain programs, which every Debian has, with fixed
// order, times and owners: their formats are old, and need no library.
// usage: node pipeline/release.mjs DIST TARGET INTEGRATIONS, with cargo, tar and zip; INTEGRATIONS has the built files in it
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { crateFields } from './crate-fields.mjs';
import { withoutDeadLinks } from './links.mjs';

/** The time that npm gives to the files of packages. */
const TIME = new Date('1985-10-26T08:15:00Z');
const DOCS = ['hosting.md', 'reference.md', 'analytics-and-booking.md', 'accessibility.md', 'versions.md', 'changelog.md', 'screenshots'];
const [dist, target, integrations] = process.argv.slice(2);
const { version } = crateFields();
const name = `when-rust-${version}`;
const folder = join(target, name);

rmSync(target, { recursive: true, force: true });
mkdirSync(join(folder, 'docs'), { recursive: true });
cpSync(dist, join(folder, 'when-rust'), { recursive: true });
for (const doc of DOCS) cpSync(join('docs', doc), join(folder, 'docs', doc), { recursive: true });
for (const file of ['LICENSE-MIT', 'LICENSE-APACHE']) cpSync(file, join(folder, file));
cpSync('integrations', join(folder, 'integrations'), { recursive: true });
writeFileSync(join(folder, 'START-HERE.txt'), readFileSync('docs/start-here.txt', 'utf8').replaceAll('VERSION', version));
writeSnippet();
for (const file of filesIn(folder).filter((file) => file.endsWith('.md'))) unlink(join(folder, file));
writeFileSync(join(folder, 'SHA256SUMS'), sums(folder, filesIn(folder)));
for (const file of filesIn(folder)) fix(join(folder, file));
const plugin = join(target, 'plugin');
cpSync(join(integrations, 'wordpress'), plugin, { recursive: true });
for (const file of filesIn(plugin)) fix(join(plugin, file));
const archives = [
  zip(`${name}.zip`, target, paths(folder, `${name}/`)),
  tar(`${name}.tar.gz`, target, paths(folder, `${name}/`)),
  zip(`when-rust-wordpress-${version}.zip`, plugin, paths(plugin, '')),
];
rmSync(plugin, { recursive: true });
writeFileSync(join(target, 'SHA256SUMS'), sums(target, archives));
for (const archive of archives) console.log(`${join(target, archive)}: ${statSync(join(target, archive)).size} bytes`);

/** What is copied into a page stands in the README: the first lines of each language that name the element. */
function writeSnippet() {
  const readme = readFileSync('README.md', 'utf8');
  for (const [language, file] of [['html', 'snippet.html'], ['css', 'styles.css']]) {
    const blocks = [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))];
    const [, code] = blocks.find(([, code]) => code.includes('when-rust {') || code.includes('src="/when-rust/embed.js"'));
    writeFileSync(join(folder, file), code);
  }
}

/** The sources and tests that the documentation links to are not in the download. */
function unlink(file) {
  const isHere = (path) => existsSync(join(dirname(file), path));
  writeFileSync(file, withoutDeadLinks(readFileSync(file, 'utf8'), isHere));
}

/** All files of a folder by their paths, sorted. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** In the form of `sha256sum`. */
function sums(folder, files) {
  return files.map((file) => `${createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')}  ${file}\n`).join('');
}

function fix(file) {
  chmodSync(file, 0o644);
  utimesSync(file, TIME, TIME);
}

/** The paths of all files of a folder, a line each, as they are called in the archive. */
function paths(folder, prefix) {
  return filesIn(folder).map((file) => `${prefix}${file}\n`).join('');
}

/** Without owners, and with times in UTC, which zip writes as local. */
function zip(archive, from, paths) {
  execFileSync('zip', ['-q', '-X', '-9', resolve(target, archive), '-@'], { cwd: from, input: paths, env: { ...process.env, TZ: 'UTC' } });
  return archive;
}

function tar(archive, from, paths) {
  const options = ['--format=ustar', '--owner=0', '--group=0', '--numeric-owner', '--no-recursion', '--files-from=-', '--file=-', '--create'];
  const content = execFileSync('tar', options, { cwd: from, input: paths, maxBuffer: 2 ** 28 });
  writeFileSync(join(target, archive), gzipSync(content, { level: 9 }));
  return archive;
}
