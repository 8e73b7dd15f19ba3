// Installs, checks and builds applications of tests/apps, each with the packed file. What they depend on is kept by its
// versions, in a folder for all work trees, and linked from there.
// usage: node tests/apps/build.mjs TARBALL CACHE TARGET APPLICATION…
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCE = import.meta.dirname;
const [tarball, cache, target, ...applications] = process.argv.slice(2);

mkdirSync(target, { recursive: true });
cpSync(join(SOURCE, 'tsconfig.json'), join(target, 'tsconfig.json'));
for (const name of applications) {
  const began = performance.now();
  const { scripts, devDependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(join(SOURCE, name, 'package.json'), 'utf8'));
  const folder = install(name, { devDependencies, optionalDependencies });
  for (const script of Object.keys(scripts).filter((script) => /^(check|build)/.test(script))) run(folder, scripts[script], `${name}: ${script}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ready after ${seconds} s, ${versions({ devDependencies, optionalDependencies }) || 'without dependencies'}`);
}

/** Lays out an application in a folder of its own, as an installation would. Returns the folder. */
function install(name, dependencies) {
  const folder = join(target, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(SOURCE, name), folder, { recursive: true });
  const modules = join(folder, 'node_modules');
  // Links take no room. Across file systems there are none.
  if (versions(dependencies)) execFileSync('sh', ['-c', 'cp -al "$0" "$1" 2>/dev/null || cp -a "$0" "$1"', kept(name, dependencies), modules]);
  const own = join(modules, 'when-rust');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1']);
  return folder;
}

/** The folder with these versions, which is filled once. Folders of other versions are deleted. */
function kept(name, dependencies) {
  const hash = createHash('sha256').update(JSON.stringify(dependencies)).digest('hex').slice(0, 8);
  const folder = resolve(cache, `${name}-${hash}`);
  const modules = join(folder, 'node_modules');
  if (existsSync(folder)) return modules;
  console.log(`setting up: ${versions(dependencies)}`);
  mkdirSync(cache, { recursive: true });
  // Two work trees may do this at once.
  const filled = mkdtempSync(resolve(cache, 'new-'));
  try {
    writeFileSync(join(filled, 'package.json'), JSON.stringify({ private: true, ...dependencies }));
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: filled, stdio: 'inherit' });
    const others = readdirSync(cache).filter((other) => other.startsWith(`${name}-`) && other.length === name.length + 9 && other !== `${name}-${hash}`);
    for (const other of others) rmSync(join(cache, other), { recursive: true });
    if (!existsSync(folder)) renameSync(filled, folder);
  } finally {
    rmSync(filled, { recursive: true, force: true });
  }
  return modules;
}

/** Runs a script of an application. What it prints is shown if it fails. */
function run(folder, script, what) {
  const env = { ...process.env, PATH: `${resolve(folder, 'node_modules/.bin')}:${process.env.PATH}`, TARBALL: resolve(tarball), ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  try {
    execFileSync('sh', ['-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch ({ status, stdout, stderr }) {
    console.error(`${what} failed with ${status}:\n${stdout}${stderr}`);
    process.exit(1);
  }
}

function versions({ devDependencies, optionalDependencies }) {
  return Object.entries({ ...devDependencies, ...optionalDependencies }).map((pair) => pair.join(' ')).join(', ');
}
