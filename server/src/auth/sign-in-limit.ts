const WINDOW_MS = 15 * 60_000;

/** Failed attempts within a quarter of an hour before the next is refused. */
const MOST = { pair: 10, account: 50, address: 100 } as const;

interface Count {
  failures: number;
  readonly until: number;
}

/**
 * Counts failed sign-ins of an account from an address, of an account from anywhere (guessing spread over machines)
 * and of an address (one password tried on many accounts). Kept in memory: each process of several counts its own.
 */
export function createSignInLimit() {
  const counts = new Map<string, Count>();

  const keys = (account: string, address: string) => [
    { key: `pair ${account} ${address}`, most: MOST.pair },
    { key: `account ${account}`, most: MOST.account },
    { key: `address ${address}`, most: MOST.address },
  ];

  const forgetOld = (now: number) => {
    for (const [key, { until }] of counts) if (until <= now) counts.delete(key);
  };

  return {
    /**
     * Counts an attempt before its password is looked at, so that many at once cannot slip by; answers the seconds
     * to wait where it is one too many, else 0.
     */
    begin(account: string, address: string, now: number): number {
      forgetOld(now);
      const full = keys(account, address).filter(({ key, most }) => (counts.get(key)?.failures ?? 0) >= most);
      if (full.length > 0) {
        return Math.ceil(Math.max(...full.map(({ key }) => (counts.get(key)?.until ?? now) - now)) / 1000);
      }
      for (const { key } of keys(account, address)) {
        const count = counts.get(key) ?? { failures: 0, until: now + WINDOW_MS };
        count.failures += 1;
        counts.set(key, count);
      }
      return 0;
    },
    /** The attempt was right: it is taken out again, and the pair starts from nothing. */
    succeed(account: string, address: string): void {
      for (const { key } of keys(account, address)) {
        const count = counts.get(key);
        if (count) count.failures -= 1;
      }
      counts.delete(`pair ${account} ${address}`);
    },
  };
}
