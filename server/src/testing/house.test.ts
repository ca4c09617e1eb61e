import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseFiles, housePaths, projectRoot, sourceFiles, topLevel } from './house-files.ts';

// Every list below is what stands in the way, each line saying what to do instead: an empty list is a tidy house.

describe('the top level', () => {
  it('holds the five rooms, the workspace and dot files, and nothing else', () => {
    const rooms = ['client', 'server', 'prisma', 'shared', 'e2e'];
    const workspace = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'tsconfig.base.json'];
    const known = [...rooms, ...workspace, 'README.md', 'LICENSE'];
    const strangers = topLevel.filter((name) => !known.includes(name) && !name.startsWith('.'));
    expect(strangers.map((name) => `${name}: move it into the room that needs it, or into .tools`)).toEqual(
      [],
    );
  });
});

describe('names', () => {
  it('are kebab-case', () => {
    const madeByPrisma = /^prisma\/migrations\//;
    const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
    const wrong = housePaths
      .filter((path) => !madeByPrisma.test(path))
      .filter((path) => !/(^|\/)(README\.md|LICENSE)$/.test(path))
      .filter((path) => !path.split('/').every((part) => kebab.test(part)));
    expect(
      wrong.map((path) => `${path}: write every part in kebab-case, after what the file exports`),
    ).toEqual([]);
  });

  it('are never a drawer for everything', () => {
    const drawers =
      /(^|\/)(utils?|helpers?|services?|types|common|index|barrels?|misc|constants)(\/|\.tsx?$|\.mjs$|\.css$)/;
    const wrong = housePaths.filter((path) => drawers.test(path));
    expect(
      wrong.map((path) => `${path}: name it after the one thing it holds, in the folder of its noun`),
    ).toEqual([]);
  });

  it('of components tell what they export', () => {
    const components = sourceFiles.filter((file) =>
      /^client\/src\/(ui|features|pages)\/.*(?<!\.test)\.tsx$/.test(file.path),
    );
    const wrong = components.filter((file) => {
      const words = (file.path.split('/').at(-1) ?? '').replace('.tsx', '').split('-');
      const exported = [...file.text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map((match) =>
        (match[1] ?? '').toLowerCase(),
      );
      return !exported.some((name) => words.some((word) => name.includes(word)));
    });
    expect(wrong.map((file) => `${file.path}: call the file after the component it exports`)).toEqual([]);
  });
});

describe('barrels', () => {
  it('do not exist: a file is imported where it lies', () => {
    const wrong = sourceFiles.filter((file) => /^export \* from/m.test(file.text));
    expect(
      wrong.map((file) => `${file.path}: import from the file that defines the name, not through another`),
    ).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = houseFiles.find((file) => file.path === 'README.md');
  const mapped = (readme?.lines ?? [])
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
    .filter((word) => /^(client|server|prisma|shared|e2e|\.tools|\.ci)\/[\w./$-]*$/.test(word));

  it('has a map from questions to files', () => {
    expect(
      mapped.length,
      'README.md needs a table "question | file" with at least 10 paths in backticks',
    ).toBeGreaterThanOrEqual(10);
  });

  it('names only files that exist', () => {
    const lost = mapped.filter((path) => !existsSync(join(projectRoot, path)));
    expect(
      lost.map((path) => `${path}: README.md sends people there; put the new place into its map`),
    ).toEqual([]);
  });
});

describe('package.json', () => {
  const maySee: Record<string, string[]> = {
    shared: [],
    prisma: ['shared'],
    server: ['prisma', 'shared'],
    client: ['server', 'shared'],
    e2e: ['prisma', 'shared'],
  };

  it.each(Object.entries(maySee))('of %s lists only rooms it may see', (room, rooms) => {
    const manifest = JSON.parse(readFileSync(join(projectRoot, room, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
      devDependencies?: Record<string, string>;
    };
    const listed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const wrong = listed.filter((name) => name.startsWith('@painopiste/') && !rooms.includes(name.slice(12)));
    expect(wrong.map((name) => `${name}: imports go one way, see the rooms in README.md`)).toEqual([]);
    const atRunTime = Object.keys(manifest.dependencies ?? {});
    expect(
      atRunTime,
      'The client knows the types of the server only: keep it among devDependencies',
    ).not.toContain(room === 'client' ? '@painopiste/server' : '');
  });
});
