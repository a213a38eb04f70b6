"""Scoring everything for everybody is out of reach by four orders; five hundred candidates cost a small bill."""

PEAK = 2083.3  # requests a second, from the estimate of the round
ITEMS, SIZES, LINKS = 20e6, 64, 32  # items, numbers each, links of the search graph
SCORE = 0.02  # core milliseconds to fetch features and score one item, assumed
CORE, MEMORY, BUSY = 30, 3, 0.6  # dollars a month a core and a GB, share in use

print("scored a request   core ms   cores to order  dollars a month")
for scored in (50, 500, 5_000, ITEMS):
    cores = PEAK * scored * SCORE / 1000 / BUSY
    print(f"{scored:16,.0f} {scored * SCORE:9,.0f} {cores:16,.0f} {cores * CORE:16,.0f}")

print("\nsearch index of 20 million items        GB   3 copies, dollars a month")
for kind, each in {
    "vectors of 4-byte numbers": SIZES * 4,
    "the same and a graph to search them": SIZES * 4 + LINKS * 2 * 4,
    "compressed to 16 bytes, with a number": 16 + 8,
}.items():
    size = ITEMS * each / 1e9
    print(f"{kind:38} {size:4.1f} {3 * size * MEMORY:8,.0f}")

budget = {  # milliseconds at the 99th percentile, assumed: measure yours
    "network, log in": 40,
    "candidates, three sources at once": 40,
    "features of 500 items, one call": 30,
    "ranking, 500 x 0.02": 500 * SCORE,
    "rules, page": 20,
}
print("\nmilliseconds allowed    left of 200")
left = 200
for step, took in budget.items():
    left -= took
    print(f"{step:35}{took:3.0f} {left:6.0f}")

people, spread = 5e6, 2  # a day; clicks of a person vary twice as much as their mean
print("\npeople in each arm to see, in one day:")
for gain in (0.02, 0.01, 0.005):
    arm = 2 * ((1.96 + 0.84) * spread / gain) ** 2
    print(f"{gain:.1%} more clicks: {arm:9,.0f}, {arm / people:.0%} of those who come")
