// The address of the server holds its key, and every user of the machine can read how a browser was called. So the browser is
// called with an address that works once and leads to the real one.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * @param {string} address the real one
 * @returns {Promise<string>} an address that leads there once
 */
export async function addressToShow(address) {
  const path = `/${randomBytes(24).toString('hex')}`;
  const door = createServer((request, response) => {
    if (request.url !== path) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(302, { location: address, 'cache-control': 'no-store', connection: 'close' }).end();
    door.close();
  });
  door.unref();
  await new Promise((resolve) => door.listen(0, '127.0.0.1', () => resolve(undefined)));
  const bound = door.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port is free.');
  return `http://127.0.0.1:${bound.port}${path}`;
}
