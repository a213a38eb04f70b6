"""A hundred milliseconds, shared out; times kept are cheap for cards, buckets for a busy shop."""

PAYMENTS, PEAK = 3e6, 4  # a day, and the busiest second over the mean: assumed
CARDS, SHOPS = 10e6, 0.5e6
STAMP, BUCKET = 8, 8  # bytes for a time kept; for a bucket's count and sum

print(
    f"payments a second: mean {PAYMENTS / 86_400:.0f}, peak {PAYMENTS / 86_400 * PEAK:.0f}"
)
budget = {  # milliseconds, 99 of 100 payments within; assumed, measure yours
    "network to the service and back": 20,
    "rules": 5,
    "3 keys from the store, at once": 30,
    "features, model": 15,
    "write the log, not waited for": 0,
}
at = 0
for step, allowed in budget.items():
    at += allowed
    print(f"{step:32} {allowed:3} ms, done at {at:3}")
print(f"left of 100 ms: {100 - at}")
print(f"one of 3 keys slow, each one in a hundred: {1 - 0.99**3:.1%} of payments")

print("\nlast 24 hours of          times kept   24 buckets")
for who, a_day in [("a card, mean", PAYMENTS / CARDS), ("a card, 20 a day", 20)]:
    print(f"{who:23} {a_day * STAMP:8,.0f} bytes {24 * BUCKET:6} bytes")
for who, a_day in [("a shop, mean", PAYMENTS / SHOPS), ("a shop, 1 a second", 86_400)]:
    print(f"{who:23} {a_day * STAMP:8,.0f} bytes {24 * BUCKET:6} bytes")
both = 2 * PAYMENTS * STAMP / 1e9, (CARDS + SHOPS) * 24 * BUCKET / 1e9
print(f"all cards and shops     {both[0]:9.2f} GB {both[1]:9.2f} GB")
