import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Sent by a program on this machine itself, and not handed on by a reverse proxy that runs here for somebody else. */
export function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const isHandedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some(
    (name) => name in headers,
  );
  return !isHandedOn && LOOPBACK.test(socket.remoteAddress ?? '');
}
