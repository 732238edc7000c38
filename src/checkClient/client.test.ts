import {expect, it} from 'vitest';
import type {Reply, Request, SheetAnswer} from './messages';
import {createClient} from './client';

const FILE = {name: 'a.xlsx', bytes: new Uint8Array()};
const refused = (message: string): SheetAnswer => ({kind: 'refused', refusal: {message, help: ''}});

/** A client, what it has sent, and how to reply to it. */
function clientWith() {
  const sent: Request[] = [];
  let reply: (reply: Reply) => void = () => undefined;
  const client = createClient((receive) => {
    reply = receive;
    return (request) => sent.push(request);
  });
  return {client, sent, reply: (one: Reply) => reply(one)};
}

it('asks once for what forms and workbooks are checked against', async () => {
  const {client, sent, reply} = clientWith();
  client.load('/guide/');
  reply({kind: 'state', status: 'ready', names: []});
  const answer = client.checkSheet('/guide/', FILE);
  expect(sent.map(({kind}) => kind)).toEqual(['open', 'sheet']);
  reply({kind: 'sheet', turn: 1, answer: refused('non')});
  expect(await answer).toEqual(refused('non'));
});

it('asks again for it with the next workbook, when it could not be had', async () => {
  const {client, sent, reply} = clientWith();
  const first = client.checkSheet('/', FILE);
  reply({kind: 'state', status: 'failed'});
  reply({kind: 'sheet', turn: 1, answer: {kind: 'failed'}});
  expect(await first).toEqual({kind: 'failed'});
  void client.checkSheet('/', FILE);
  expect(sent.map(({kind}) => kind)).toEqual(['open', 'sheet', 'open', 'sheet']);
});

it('answers for the last workbook that was given', async () => {
  const {client, reply} = clientWith();
  void client.checkSheet('/', FILE);
  const last = client.checkSheet('/', FILE);
  reply({kind: 'sheet', turn: 1, answer: refused('le premier')});
  reply({kind: 'sheet', turn: 2, answer: refused('le second')});
  expect(await last).toEqual(refused('le second'));
});
