"""Simulated weeks: who promises what is left on average keeps it every second week."""

import numpy as np

rng = np.random.default_rng(0)
weeks, fixed = 20_000, 6  # hours of meetings and mail in every week, assumed
left = {}
for one_in in (10, 5, 3):
    # assumed: on one day in so many something comes that cannot wait, for 2 to 8 hours
    comes = rng.random((weeks, 5)) < 1 / one_in
    hours = rng.integers(2, 9, (weeks, 5))
    left[one_in] = 40 - fixed - (comes * hours).sum(axis=1)

print("promise kept, if it comes on one day in")
print("promised" + "".join(f"{one_in:9}" for one_in in left))
for promised in (40, 34, 30, 24, 18):
    kept = "".join(f"{(hours >= promised).mean():9.0%}" for hours in left.values())
    print(f"{promised:5} h  {kept}")
lost = "".join(f"{(34 - hours).mean():7.1f} h" for hours in left.values())
print(f"lost    {lost}")
