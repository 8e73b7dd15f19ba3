// The inputs that are kept, a file for each reader with an input in each line, as a JSON text: `unpack` writes them to
// folders of the fuzzer's, `pack` keeps what is in such folders.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [task, folder] = process.argv.slice(2);
for (const reader of ['vector', 'link', 'file', 'figure']) {
  const kept = join(import.meta.dirname, 'corpus', `${reader}.txt`);
  const inputs = join(folder, reader);
  if (task === 'unpack') {
    mkdirSync(inputs, { recursive: true });
    const lines = readFileSync(kept, 'utf8').trim().split('\n');
    lines.forEach((line, at) => writeFileSync(join(inputs, `kept-${at}`), JSON.parse(line)));
  } else {
    const texts = readdirSync(inputs).map((name) => readFileSync(join(inputs, name)));
    const readable = texts.filter((bytes) => Buffer.from(bytes.toString()).equals(bytes)).map(String);
    const lines = [...new Set(readable)].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
    writeFileSync(kept, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}
