import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { ProjectPage } from './project-page.ts';

export async function readProjectPage(_ctx: ActorContext, _input: { slug: string }): Promise<ProjectPage> {
  throw new DomainError('input.invalid');
}
