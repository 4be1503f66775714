/**
 * LOADED BEFORE A PROGRAM, with `--import`: whatever asks for the network is refused, and noted in the file that
 * `NETWORK_LOG` names, so that one who goes on without it is seen too.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function refuse(what: string): never {
  appendFileSync(process.env['NETWORK_LOG'] ?? 'network.log', `${what}\n`);
  throw new Error(`The network is refused: ${what}`);
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own socket below
const connect = net.Socket.prototype.connect;

/** Whether a socket is asked to reach another process on this machine, by a path. */
const isLocal = (to: unknown): boolean =>
  Array.isArray(to) ? isLocal(to[0]) : typeof to === 'object' && to !== null && 'path' in to && Boolean(to.path);

net.Socket.prototype.connect = function connectLocally(this: net.Socket, ...to: readonly unknown[]) {
  // Of its many forms only the arguments are passed on.
  return isLocal(to[0]) ? (Reflect.apply(connect, this, to) as net.Socket) : refuse(`connect ${JSON.stringify(to[0])}`);
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const)
  Object.assign(dns, { [name]: (host: string) => refuse(`${name} ${host}`) });
Object.assign(dns.promises, { lookup: (host: string) => refuse(`lookup ${host}`) });
dgram.createSocket = () => refuse('datagram');
globalThis.fetch = (address) => refuse(`fetch ${address instanceof Request ? address.url : address.toString()}`);
syncBuiltinESMExports();
