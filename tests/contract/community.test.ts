import {expect, it} from 'vitest';
import {addresses} from '../../src/model/addresses';
import {communityView, publicDoors} from '../../src/views/communityView';
import {prizesView} from '../../src/views/prizesView';
import {realContent} from '../realContent';

/* What the community says of itself leads where the site has something. */

it('finds every template and goal of the real community, and a door at least', async () => {
  const content = await realContent();
  const {activities, goals} = communityView(content);
  const named = content.community.activites.flatMap(({gabarits = []}) => gabarits);
  expect(activities.flatMap(({templates}) => templates.map(({id}) => id))).toEqual(named);
  expect(activities.filter((one) => one.goals.length === 0)).toEqual([]);
  expect(goals.every((goal) => goal.activities.length > 0)).toBe(true);
  expect(publicDoors(content).length).toBeGreaterThan(0);
});

it('says what is planned of the prize, with a template to prepare it', async () => {
  const content = await realContent();
  const {planned, doors} = prizesView(content, '2026-11-30');
  expect(planned).toMatchObject({page: addresses.prizes()});
  expect(planned?.goals.length).toBeGreaterThan(0);
  expect(planned?.templates.length).toBeGreaterThan(0);
  expect(doors.length).toBeGreaterThan(0);
});
