import { cents } from '@painopiste/shared/values/cents';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { type Cell, moneyCell, styleOf } from './csv-cells.ts';
import { csvStream } from './csv-stream.ts';

async function* portions(...given: readonly (readonly (readonly Cell[])[])[]) {
  yield* given;
}

it('is UTF-8 with its mark, a header and lines that end as Excel wants them', async () => {
  const stream = csvStream(
    ['nimi', 'euroa'],
    portions([['Äiti', moneyCell(cents(150))]], [[null, moneyCell(cents(-200))]]),
    styleOf('fi'),
  );
  expect(await text(stream)).toBe('nimi;euroa\r\nÄiti;1,50\r\n;-2,00\r\n');
});

it('begins with the byte order mark', async () => {
  const [first] = await csvStream(['a'], portions(), styleOf('fi')).toArray();
  expect(Buffer.from(first as Uint8Array | string).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

it('quotes what would break a line or a cell', async () => {
  const stream = csvStream(['a'], portions([['x;y'], ['"z"'], ['rivi\nvaihtuu']]), styleOf('fi'));
  expect(await text(stream)).toBe('a\r\n"x;y"\r\n"""z"""\r\n"rivi\nvaihtuu"\r\n');
});

it('without rows is a header alone', async () => {
  expect(await text(csvStream(['a', 'b'], portions([]), styleOf('en')))).toBe('a,b\r\n');
});

it('asks for the next portion only when the last one has gone', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for (;;) {
      asked += 1;
      yield Array.from({ length: 1000 }, () => ['x'.repeat(100)]);
    }
  }
  const stream = csvStream(['a'], endless(), styleOf('fi'));
  await new Promise((resolve) => stream.once('readable', resolve));
  expect(asked).toBeLessThan(10);
  stream.destroy();
});
