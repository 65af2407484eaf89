import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A web server on this machine that can be asked what reached it. */
export interface Host {
  /** With the folder that it serves under, and a slash at the end. */
  address: string;
  /** `GET /tribes/sw.js`, in order. */
  requests: string[];
  close(): Promise<void>;
}

export interface Hosting {
  /** The folder of the site that the files stand in, such as `/tribes/`. */
  under?: string;
  /** Headers for a path within that folder. */
  headers?: (path: string) => Record<string, string>;
  /** What it makes of a file's bytes. */
  changes?: (path: string, bytes: Buffer) => Buffer | string;
  /** Sends on from the folder to its page by name, as some hosts do. */
  redirects?: boolean;
  /** The port to listen on, for a host that comes back. */
  port?: number;
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('The server listens on no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

const line = ({ method, url }: IncomingMessage) => `${method} ${url}`;

/** Serves a folder as a plain static host does: no headers but the type, unless asked. */
export async function host(folder: string, hosting: Hosting = {}): Promise<Host> {
  const { under = '/', headers = () => ({}), redirects = false, changes = (_path, bytes) => bytes, port = 0 } = hosting;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(line(request));
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(under) ? pathname.slice(under.length) : null;
    if (path === '' && redirects) {
      response.writeHead(302, { location: 'index.html' }).end();
      return;
    }
    const file = join(folder, path || 'index.html');
    if (path === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers(path) }).end(changes(path, readFileSync(file)));
  });
  const used = await listening(server, port);
  return { address: `http://127.0.0.1:${used}${under}`, requests, close: () => close(server) };
}

/** A server elsewhere that welcomes everything, and remembers it. As a proxy it remembers what went anywhere. */
export async function outside(): Promise<Host> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(line(request));
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  for (const event of ['upgrade', 'connect']) {
    server.on(event, (request: IncomingMessage, socket: Duplex) => {
      requests.push(line(request));
      socket.destroy();
    });
  }
  const used = await listening(server, 0);
  return { address: `http://127.0.0.1:${used}/`, requests, close: () => close(server) };
}
