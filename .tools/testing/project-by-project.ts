import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those with the longest files first: short files at the end keep every worker busy. */
const ORDER = ['tools', 'prisma', 'server-embedded', 'server-postgres', 'client', 'shared'];

/**
 * Vitest's own order mixes projects, and a worker that changes from one to another begins anew. A project's files after
 * each other let the worker keep the modules that it has loaded.
 */
export class ProjectByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification): number => ORDER.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
