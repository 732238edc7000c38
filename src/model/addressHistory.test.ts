import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {AddressHistory, CheckResult} from './addressHistory';
import {
  FAILED_DAYS,
  FAILED_SPAN,
  afterCheck,
  daysFrom,
  deadAddresses,
  historyText,
  isDead,
  readHistory,
} from './addressHistory';

const A = 'https://a.example/';
const GONE: CheckResult = {state: 'failed', reason: '404'};
const BUSY: CheckResult = {state: 'uncertain', reason: '503'};
const FINE: CheckResult = {state: 'valid'};

/** What is known of an address after checks on some days. */
function history(...checks: [day: string, result: CheckResult][]): AddressHistory {
  return checks.reduce<AddressHistory>(
    (before, [day, result]) => afterCheck(before, new Map([[A, result]]), new Set([A]), day),
    {},
  );
}

describe('the history of an address', () => {
  it('calls it dead after three failures on three days, two weeks apart, and no sooner', () => {
    const twice = history(['2026-11-02', GONE], ['2026-11-09', GONE]);
    expect(deadAddresses(twice)).toEqual([]);
    const thrice = history(['2026-11-02', GONE], ['2026-11-09', GONE], ['2026-11-16', GONE]);
    expect(deadAddresses(thrice)).toEqual([{address: A, since: '2026-11-02', reason: '404'}]);
    expect(deadAddresses(history(['2026-11-02', GONE], ['2026-11-02', GONE], ['2026-11-16', GONE]))).toEqual(
      [],
    );
    expect(deadAddresses(history(['2026-11-02', GONE], ['2026-11-03', GONE], ['2026-11-04', GONE]))).toEqual(
      [],
    );
    expect(FAILED_DAYS).toBe(3);
    expect(FAILED_SPAN).toBe(14);
  });

  it('never calls a doubtful one dead, however long it lasts', () => {
    const days = Array.from({length: 12}, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
    const doubtful = history(...days.map((day): [string, CheckResult] => [day, BUSY]));
    expect(deadAddresses(doubtful)).toEqual([]);
    expect(doubtful[A]).toEqual({depuis: '2026-01-01', motif: '503'});
  });

  it('counts failures on each side of a doubt, and forgets all when the page answers', () => {
    const mixed = history(
      ['2026-11-02', GONE],
      ['2026-11-09', BUSY],
      ['2026-11-16', GONE],
      ['2026-11-23', GONE],
    );
    expect(deadAddresses(mixed)).toHaveLength(1);
    expect(
      history(['2026-11-02', GONE], ['2026-11-09', FINE], ['2026-11-16', GONE], ['2026-11-23', GONE])[A],
    ).toEqual({depuis: '2026-11-16', motif: '404', echecs: ['2026-11-16', '2026-11-23']});
    expect(history(['2026-11-02', GONE], ['2026-11-09', FINE])).toEqual({});
  });

  it('keeps what was not checked, and drops what the content no longer holds', () => {
    const before = history(['2026-11-02', GONE]);
    const other = new Set([A, 'https://b.example/']);
    expect(afterCheck(before, new Map(), other, '2026-11-09')).toEqual(before);
    expect(afterCheck(before, new Map([[A, {state: 'unchecked'}]]), other, '2026-11-09')).toEqual(before);
    expect(afterCheck(before, new Map(), new Set(['https://b.example/']), '2026-11-09')).toEqual({});
  });

  it('stays the same, once dead, from one check to the next', () => {
    const dead = history(['2026-11-02', GONE], ['2026-11-09', GONE], ['2026-11-16', GONE]);
    expect(afterCheck(dead, new Map([[A, GONE]]), new Set([A]), '2026-11-23')).toEqual(dead);
  });

  it('is read again as it was written, sorted, one line an address', () => {
    const day = fc.constantFrom('2026-11-02', '2026-11-09', '2026-11-16');
    const check = fc.tuple(day, fc.constantFrom(GONE, BUSY, FINE));
    fc.assert(
      fc.property(fc.dictionary(fc.webUrl(), fc.array(check, {maxLength: 5})), (checks) => {
        const all = Object.entries(checks).reduce<AddressHistory>(
          (before, [address, results]) =>
            results.reduce(
              (known, [when, result]) =>
                afterCheck(
                  known,
                  new Map([[address, result]]),
                  new Set([...Object.keys(known), address]),
                  when,
                ),
              before,
            ),
          {},
        );
        const text = historyText(all);
        expect(readHistory(text)).toEqual(all);
        expect(historyText(readHistory(text) ?? {})).toBe(text);
        expect(text.match(/\n/g)).toHaveLength(
          Object.keys(all).length === 0 ? 1 : Object.keys(all).length + 2,
        );
        expect(Object.values(all).filter(isDead).length).toBe(deadAddresses(all).length);
      }),
    );
  });

  it('is refused when it is something else', () => {
    for (const text of ['', '[]', '{"a": 1}', '{"a": {"depuis": "hier", "motif": "404"}}', '<html>'])
      expect(readHistory(text), text).toBeUndefined();
  });

  it('counts days across a change of hour', () => {
    expect(daysFrom('2026-10-25', '2026-11-08')).toBe(14);
  });
});
