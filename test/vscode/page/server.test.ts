import { equal, match } from 'node:assert/strict';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { serverAndBrowser } from './workbench';

describe('the server that npm start starts', function () {
  this.timeout(180_000);

  it('lets nobody in who has not its token', async () => {
    const { server } = await serverAndBrowser();
    const address = new URL(server.address('/'));
    const options = { redirect: 'manual' } as const;
    // With it, the page is told to keep it as a cookie and to come again.
    equal((await fetch(address, options)).status, 302);
    address.searchParams.delete('tkn');
    equal((await fetch(address, options)).status, 403);
    address.searchParams.set('tkn', '0'.repeat(48));
    equal((await fetch(address, options)).status, 403);
  });

  it('cannot be reached from another machine', async function () {
    const { server } = await serverAndBrowser();
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address !== undefined && !address.internal && address.family === 'IPv4');
    if (outside.length === 0) this.skip();
    for (const address of outside) {
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(server.port, address!.address, () => resolve('connected'));
        socket.on('error', ({ message }) => resolve(message)).setTimeout(2000, () => resolve('ETIMEDOUT'));
      });
      match(answer, /ECONNREFUSED|ETIMEDOUT/);
    }
  });
});
