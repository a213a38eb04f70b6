"""Simulated: bare clicks teach the old order; clicks divided by looks come near the best one."""

import numpy as np

ITEMS, SHOWN, PAGES, SHUFFLED = 50, 20, 40_000, 0.05
DAY = 60e6 / 1000 * 0.01 / 1000  # pages, cents a click (assumed): thousand dollars
places = np.arange(1, SHOWN + 1)
seen = 1 / places  # assumed: the second place is looked at half as often


def by_item(order, clicked, looks):
    """Clicks of each item, divided by its looks."""
    clicks, seen = (np.bincount(order.ravel(), x.ravel(), ITEMS) for x in (clicked, looks))
    return clicks / (seen + 1e-9)


worlds, lost = [], []
for world in range(20):
    rng = np.random.default_rng(world)
    appeal = rng.beta(2, 18, ITEMS)  # of those who see an item, how many click
    old = appeal + rng.normal(0, 0.06, ITEMS)  # the old ranker knows it roughly
    lucky = rng.random(PAGES) < SHUFFLED  # pages in an order drawn by lot
    score = np.where(lucky[:, None], 0, old) + rng.normal(0, 0.01, (PAGES, ITEMS))
    order = np.argsort(-score, axis=1)[:, :SHOWN]
    clicked = rng.random(order.shape) < seen * appeal[order]
    # by lot each place gets the same items, so its clicks tell how often it is seen
    rate = clicked[lucky].mean(axis=0)
    slope = np.polyfit(np.log(places), np.log(rate + 1e-9), 1, w=np.sqrt(rate))[0]
    looks = np.broadcast_to(places**slope, order.shape)
    learned = {
        "the old order": old,
        "bare click rate": by_item(order, clicked, looks**0),
        "clicks by looks": by_item(order, clicked, looks),
        "shuffled pages only": by_item(order[lucky], clicked[lucky], looks[lucky]),
        "the truth": appeal,
    }
    tops = [appeal[np.argsort(-by, kind="stable")[:SHOWN]] for by in learned.values()]
    worlds.append([1000 * (seen * top).sum() for top in tops])
    lost.append(worlds[-1][2] - 1000 * seen.sum() * appeal.mean())

worlds, lost = np.transpose(worlds), np.mean(lost)
print(f"SIMULATED: 20 worlds of {PAGES:,} pages, {SHUFFLED * PAGES:,.0f} of them shuffled")
print("order learned from  clicks per   over bare clicks  thousand")
print("                   1,000 pages   (worst world)   dollars a day")
for name, clicks in zip(learned, worlds):
    gain = clicks - worlds[1]
    print(f"{name:19} {clicks.mean():8.0f} {gain.mean():+11.0f}", end="")
    print(f" ({gain.min():+.0f}) {gain.mean() * DAY:+13.1f}")
print(f"1,000 pages shuffled lose {lost:.0f} clicks of the new order; thousand dollars")
print(f"a day: {lost * DAY / 20:.1f} for 1 in 20, {lost * DAY / 1000:.1f} for 1 in 1,000")
