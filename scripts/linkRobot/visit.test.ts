import {afterEach, describe, expect, it} from 'vitest';
import {Asker} from './asking';
import {Lanes} from './lanes';
import type {PlayedNetwork, PlayedServer, Scene} from './playedServer';
import {byMethod, inTurn, networkError, playedNetwork, playedServer, says} from './playedServer';
import type {Visit} from './visit';
import {Visitor} from './visit';

const OPEN = {'/robots.txt': says(404)};
const AGENT = 'Liens-2isE/1.0 (+https://guide.example/contribuer/robot)';

let server: PlayedServer;

afterEach(() => server.close());

async function play(scenes: Record<string, Scene>): Promise<PlayedServer> {
  server = await playedServer({...OPEN, ...scenes});
  return server;
}

function visitor(network: PlayedNetwork = playedNetwork()): Visitor {
  const lanes = new Lanes(network);
  return new Visitor(new Asker(network, lanes, AGENT), lanes, 'Liens-2isE');
}

const visit = (path: string, network?: PlayedNetwork): Promise<Visit> =>
  visitor(network).visit(server.origin + path);

const pages = () => server.asked.filter((line) => !line.endsWith('/robots.txt'));

describe('a page', () => {
  it('that answers is valid: its headers are enough, and one says who asks', async () => {
    await play({'/page': says(200)});
    expect(await visit('/page')).toEqual({result: {state: 'valid'}});
    expect(pages()).toEqual(['HEAD /page']);
    expect([...server.userAgents]).toEqual([AGENT]);
  });

  it.each([403, 404, 405, 500, 501])(
    'that answers %i to those who ask for headers alone is asked as a browser does',
    async (status) => {
      await play({'/page': byMethod(says(status), says(200))});
      expect(await visit('/page')).toEqual({result: {state: 'valid'}});
      expect(pages()).toEqual(['HEAD /page', 'GET /page']);
    },
  );

  it.each([404, 410])('that answers %i has failed', async (status) => {
    await play({'/page': says(status)});
    expect(await visit('/page')).toEqual({result: {state: 'failed', reason: String(status)}});
  });

  it.each([401, 403, 418, 451, 501])(
    'that answers %i is uncertain: it may be there for people',
    async (status) => {
      await play({'/page': says(status)});
      expect(await visit('/page')).toEqual({result: {state: 'uncertain', reason: String(status)}});
      expect(pages()).toHaveLength(2);
    },
  );

  it('that is tired is tried twice again, later and later, and is uncertain', async () => {
    await play({'/page': says(500)});
    const network = playedNetwork();
    expect(await visit('/page', network)).toEqual({result: {state: 'uncertain', reason: '500'}});
    expect(pages()).toHaveLength(6);
    expect(network.pauses).toEqual([2000, 2000, 10_000, 2000]);
  });

  it('that comes back at the second try is valid', async () => {
    await play({'/page': inTurn(says(503), says(200))});
    expect(await visit('/page')).toEqual({result: {state: 'valid'}});
    expect(pages()).toEqual(['HEAD /page', 'HEAD /page']);
  });

  it('that says when to come back is asked no sooner', async () => {
    const later = new Date('2026-11-30T12:00:40Z').toUTCString();
    await play({
      '/page': inTurn(says(429, {'Retry-After': '30'}), says(503, {'Retry-After': later}), says(200)),
    });
    const network = playedNetwork();
    expect(await visit('/page', network)).toEqual({result: {state: 'valid'}});
    expect(network.pauses).toEqual([2000, 30_000, 40_000, 2000]);
  });

  it('that asks for too long a wait is left alone', async () => {
    await play({'/page': says(429, {'Retry-After': '3600'})});
    expect(await visit('/page')).toEqual({result: {state: 'uncertain', reason: '429'}});
    expect(pages()).toEqual(['HEAD /page']);
  });

  it('is not downloaded, however big', async () => {
    let sent = 0;
    const endless: Scene = (_request, response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(65_536);
      const more = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
      };
      response.on('drain', more);
      more();
    };
    await play({'/page': byMethod(says(405), endless)});
    expect(await visit('/page')).toEqual({result: {state: 'valid'}});
    // Only what the machine holds between the two ends.
    expect(sent).toBeLessThan(50_000_000);
  });

  it('that never answers is uncertain once patience is over', async () => {
    // Patience is over as soon as the request has come: the test waits for nothing else.
    let over = new AbortController();
    await play({'/page': () => over.abort(new DOMException('', 'TimeoutError'))});
    const deadline = () => {
      over = new AbortController();
      return over.signal;
    };
    const network = {...playedNetwork(), deadline};
    const found = await visitor({...network, fetch: patientWithRobots(network)}).visit(
      `${server.origin}/page`,
    );
    expect(found).toEqual({result: {state: 'uncertain', reason: 'aucune réponse à temps'}});
    expect(pages()).toHaveLength(3);
  });

  it('whose server hangs up on those who ask for headers alone is asked as a browser does', async () => {
    await play({'/page': byMethod((request) => request.socket.destroy(), says(200))});
    expect(await visit('/page')).toEqual({result: {state: 'valid'}});
  });
});

/** The file that is asked first takes the time it takes. */
function patientWithRobots(network: PlayedNetwork): typeof fetch {
  return (input, init) =>
    network.fetch(input, String(input).endsWith('/robots.txt') ? {...init, signal: null} : init);
}

describe('a page that has moved', () => {
  it('for good is valid, and says where it stands now', async () => {
    await play({
      '/vieux': says(301, {Location: '/moyen#haut'}),
      '/moyen': says(308, {Location: '/neuf'}),
      '/neuf': says(200),
    });
    expect(await visit('/vieux')).toEqual({result: {state: 'valid'}, movedTo: `${server.origin}/neuf`});
  });

  it('for a time keeps its address, whatever comes after', async () => {
    await play({
      '/a': says(302, {Location: '/b'}),
      '/b': says(301, {Location: '/c'}),
      '/c': says(200),
      '/d': says(301, {Location: '/e'}),
      '/e': says(307, {Location: '/c'}),
    });
    expect(await visit('/a')).toEqual({result: {state: 'valid'}});
    expect(await visit('/d')).toEqual({result: {state: 'valid'}, movedTo: `${server.origin}/e`});
  });

  it('to one that is not there has failed', async () => {
    await play({'/a': says(301, {Location: '/b'})});
    expect(await visit('/a')).toEqual({result: {state: 'failed', reason: '404'}});
  });

  it('round and round is uncertain, and is left after a few turns', async () => {
    await play({'/a': says(302, {Location: '/b'}), '/b': says(302, {Location: '/a'})});
    expect(await visit('/a')).toEqual({
      result: {state: 'uncertain', reason: 'les redirections ne finissent pas'},
    });
    expect(pages()).toHaveLength(11);
  });

  it.each([{Location: 'ftp://a.example/'}, {Location: 'http://['}, {}])(
    'to nowhere (%o) is uncertain',
    async (headers) => {
      await play({'/a': says(302, headers as Record<string, string>)});
      expect(await visit('/a')).toEqual({
        result: {state: 'uncertain', reason: '302, sans adresse à suivre'},
      });
    },
  );
});

describe('a site', () => {
  it('that asks robots not to come to a page is heard, and asked for that once', async () => {
    await play({
      '/robots.txt': says(200, {}, 'User-agent: *\nDisallow: /prive\n'),
      '/prive/a': says(200),
      '/public': says(200),
    });
    const one = visitor();
    expect(await one.visit(`${server.origin}/prive/a`)).toEqual({result: {state: 'unchecked'}});
    expect(await one.visit(`${server.origin}/public`)).toEqual({result: {state: 'valid'}});
    expect(server.asked).toEqual(['GET /robots.txt', 'HEAD /public']);
  });

  it('may speak to this robot by its name', async () => {
    await play({
      '/robots.txt': says(200, {}, 'User-agent: liens-2ise\nDisallow: /\n\nUser-agent: *\nAllow: /\n'),
      '/page': says(200),
    });
    expect(await visit('/page')).toEqual({result: {state: 'unchecked'}});
  });

  it('that a page leads to is asked too whether it may be visited', async () => {
    await play({
      '/robots.txt': says(200, {}, 'User-agent: *\nDisallow: /prive\n'),
      '/a': says(302, {Location: '/prive'}),
    });
    expect(await visit('/a')).toEqual({result: {state: 'unchecked'}});
    expect(pages()).toEqual(['HEAD /a']);
  });

  it.each([401, 403, 404, 410])('whose robots.txt answers %i allows all', async (status) => {
    await play({'/robots.txt': says(status), '/page': says(200)});
    expect(await visit('/page')).toEqual({result: {state: 'valid'}});
  });

  it.each([429, 500, 503])('whose robots.txt answers %i is not visited this time', async (status) => {
    await play({'/robots.txt': says(status), '/page': says(200)});
    expect(await visit('/page')).toEqual({
      result: {state: 'uncertain', reason: `robots.txt\u00a0: ${status}`},
    });
    expect(pages()).toEqual([]);
  });

  it('may keep its robots.txt elsewhere, but not too far', async () => {
    await play({
      '/robots.txt': says(301, {Location: '/vrai.txt'}),
      '/vrai.txt': says(200, {}, 'User-agent: *\nDisallow: /\n'),
    });
    expect(await visit('/page')).toEqual({result: {state: 'unchecked'}});
    await server.close();
    await play({'/robots.txt': says(301, {Location: '/robots.txt'}), '/page': says(200)});
    expect(await visit('/page')).toEqual({result: {state: 'valid'}});
  });

  it('whose robots.txt never ends is read from its beginning', async () => {
    const line = '# rien\n'.repeat(10_000);
    await play({
      '/robots.txt': (_request, response) => {
        response.writeHead(200);
        response.write('User-agent: *\nDisallow: /prive\n');
        const more = () => {
          while (!response.destroyed && response.write(line));
        };
        response.on('drain', more);
        more();
      },
    });
    expect(await visit('/prive')).toEqual({result: {state: 'unchecked'}});
  });

  it('that has had enough is asked nothing more', async () => {
    await play({'/1': says(429), '/2': says(200)});
    const one = visitor();
    const visits = await Promise.all(['/1', '/2'].map((path) => one.visit(server.origin + path)));
    visits.push(await one.visit(`${server.origin}/2`));
    expect(visits).toEqual(Array(3).fill({result: {state: 'uncertain', reason: '429'}}));
    expect(new Set(pages())).toEqual(new Set(['HEAD /1']));
  });

  it('is asked one thing at a time, with the pause that it wants', async () => {
    await play({
      '/robots.txt': says(200, {}, 'User-agent: *\nCrawl-delay: 7\n'),
      ...Object.fromEntries(['/1', '/2', '/3'].map((path) => [path, says(200)])),
    });
    const network = playedNetwork();
    const one = visitor(network);
    await Promise.all(['/1', '/2', '/3'].map((path) => one.visit(server.origin + path)));
    expect(server.mostAtOnce).toBe(1);
    expect(network.pauses).toEqual([2000, 7000, 7000, 7000]);
  });
});

describe('a network that fails', () => {
  const failing = (code: string) =>
    playedNetwork(async () => {
      throw networkError(code);
    });

  it('because the domain name does not exist is a failure, without a second try', async () => {
    await play({});
    const network = failing('ENOTFOUND');
    expect(await visitor(network).visit('https://disparu.example/page')).toEqual({
      result: {state: 'failed', reason: 'le nom de domaine n’existe pas'},
    });
    expect(network.pauses).toEqual([2000]);
  });

  it.each([
    ['EAI_AGAIN', /ne se trouve pas pour le moment/],
    ['ECONNRESET', /coupée/],
    ['UND_ERR_CONNECT_TIMEOUT', /à temps/],
    ['CERT_HAS_EXPIRED', /pas sûre \(CERT_HAS_EXPIRED\)/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /pas sûre/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /pas sûre/],
    ['ENETUNREACH', /ne s’y rend pas/],
    ['EIO', /le réseau a échoué \(EIO\)/],
  ])('by %s is a doubt', async (code, reason) => {
    await play({});
    const {result} = await visitor(failing(code)).visit('https://a.example/');
    expect(result).toMatchObject({state: 'uncertain', reason: expect.stringMatching(reason) as string});
  });

  it('because nothing listens there is a doubt', async () => {
    await play({});
    const {origin} = server;
    await server.close();
    const {result} = await visitor().visit(`${origin}/page`);
    expect(result).toEqual({state: 'uncertain', reason: 'la connexion est refusée'});
  });
});

it('asks several hosts at once, a few at a time, and never two things of one', async () => {
  await play({});
  let under = 0;
  let most = 0;
  const hosts = new Map<string, number>();
  let together = 0;
  const network = playedNetwork(async (input) => {
    const {hostname} = new URL(String(input));
    under += 1;
    hosts.set(hostname, (hosts.get(hostname) ?? 0) + 1);
    most = Math.max(most, under);
    together = Math.max(together, ...hosts.values());
    await new Promise(setImmediate);
    under -= 1;
    hosts.set(hostname, (hosts.get(hostname) ?? 0) - 1);
    return new Response(null, {status: 200});
  });
  const one = visitor(network);
  const all = Array.from({length: 60}, (_, rank) => `https://site-${rank % 20}.example/${rank}`);
  const visits = await Promise.all(all.map((address) => one.visit(address)));
  expect(visits.every(({result}) => result.state === 'valid')).toBe(true);
  expect(together).toBe(1);
  expect(most).toBe(8);
});
